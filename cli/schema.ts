import { writeFileSync } from 'node:fs'
import { createSnippets, SNIPPETS_FILE } from '@/lib/admin/snippets'
import { createReleaseJsonSchema, SCHEMA_FILE } from '@/lib/catalog/json-schema'
import { site } from '@/site.config'

/** `npm run schema`: writes the front matter of a release as JSON schema, and snippets for Visual Studio Code. A test keeps the files up to date. */
for (const [file, text] of [
  [SCHEMA_FILE, createReleaseJsonSchema(site)],
  [SNIPPETS_FILE, createSnippets(site)],
] as const) {
  writeFileSync(file, text)
  console.log(file)
}
