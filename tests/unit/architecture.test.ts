import { createRequire } from 'node:module'
import path from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { expect, it } from 'vitest'

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')

it('lets imports go down only: app, components, lib, and never around the one door to content', { timeout: 60_000 }, async () => {
  const root = path.resolve(import.meta.dirname, '../..')
  const settings: ICruiseOptions = { ...options, baseDir: root, validate: true, ruleSet: { forbidden } }
  const folders = ['app', 'components', 'lib', 'server', 'cli', 'site.config.ts']

  const { output } = await cruise(folders, settings, { alias: { '@': root } })

  const { summary, modules } = output as ICruiseResult
  // A run that saw no modules would pass whatever the code does.
  expect(modules.filter(({ source }) => source.startsWith('lib/')).length).toBeGreaterThan(30)
  expect(modules.flatMap(({ dependencies }) => dependencies).filter(({ resolved }) => resolved.startsWith('lib/')).length).toBeGreaterThan(
    100,
  )
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
})
