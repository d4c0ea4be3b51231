import { z } from 'zod'
import type { Site } from '@/lib/site/define-site'
import { createReleaseSchema } from './front-matter-schema'

/** Where the schema lies in the repository. */
export const SCHEMA_FILE = 'docs/schemas/release.schema.json'

/** The front matter of a release as JSON schema (draft 7, the one that YAML editors read), ready to be written to a file. */
export function createReleaseJsonSchema(site: Site): string {
  const schema = z.toJSONSchema(createReleaseSchema(site), { target: 'draft-7', io: 'input' })
  return `${JSON.stringify({ ...schema, title: 'Front matter of a release' }, null, 2)}\n`
}
