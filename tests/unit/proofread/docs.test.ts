import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { PROOFREADING_RULES } from '@/lib/catalog/proofread/rules'
import { PROOFREADING_TEXTS } from '@/lib/problems/proofreading-texts'
import { getSeverity } from '@/lib/problems/severity'

it('documents every rule with its severity, and has words for every rule and for none besides', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../../docs/proofreading.md'), 'utf8')
  const rows = Array.from(page.matchAll(/^\| `((?:km|en)-[a-z-]+)` +\| (error|warning|hint) /gm), ([, rule, severity]) => [rule, severity])
  expect(rows).toEqual(PROOFREADING_RULES.map((rule) => [rule, getSeverity(rule)]))
  expect(Object.keys(PROOFREADING_TEXTS).sort()).toEqual([...PROOFREADING_RULES].sort())
})
