import { writeFileSync } from 'node:fs'
import { createReleaseJsonSchema, SCHEMA_FILE } from '@/lib/catalog/json-schema'
import { site } from '@/site.config'

/** `npm run schema`: writes the front matter of a release as JSON schema, for editors' tools. A test keeps the file up to date. */
writeFileSync(SCHEMA_FILE, createReleaseJsonSchema(site))
console.log(SCHEMA_FILE)
