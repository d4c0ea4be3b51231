import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createReleaseJsonSchema, SCHEMA_FILE } from '@/lib/catalog/json-schema'
import { site } from '@/site.config'

it('keeps the JSON schema in docs equal to the schema that checks content (npm run schema writes it)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(createReleaseJsonSchema(site))
})

it('names every field, every category and every district of the province', () => {
  const schema = JSON.parse(createReleaseJsonSchema(site))
  expect(schema.required.sort()).toEqual(['category', 'date', 'title', 'type'])
  expect(schema.additionalProperties).toBe(false)
  expect(schema.properties.districts.items.enum).toEqual(site.districts.map(({ slug }) => slug))
})
