import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBatchParser, type ParseOutcome, parseSources } from '@/lib/catalog/parse-sources'
import { listSources } from '@/lib/catalog/sources'
import { createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'

/** Enough for threads, and an odd number of batches. */
const COUNT = 730

const toSlug = (number: number): string => `road-${String(number).padStart(3, '0')}`
const tree = createTree(
  Object.assign(
    {},
    ...Array.from({ length: COUNT }, (_, number) => ({ [toName(toSlug(number))]: writeRelease({ title: `Road ${number}` }) })),
  ),
)
const { sources } = listSources(tree.contentDir)

describe('parseSources', () => {
  it('gives on many threads what one thread gives, in the same order, problems included', async () => {
    const broken = toName(toSlug(444))
    writeFileSync(path.join(tree.dir, broken), writeRelease({ title: undefined, colour: 'red' }))
    const outcomes: ParseOutcome[] = []
    for await (const batch of parseSources(sources, preySample, tree)) outcomes.push(...batch)

    expect(outcomes).toEqual(createBatchParser(preySample, tree)(sources))
    expect(outcomes.map(({ source }) => source.file)).toEqual(sources.map(({ file }) => file))
    expect(outcomes.flatMap(({ problems }) => problems).map(({ file }) => file)).toContain(broken)
  })

  it('ends when nobody takes more of it', async () => {
    for await (const batch of parseSources(sources, preySample, tree)) {
      expect(batch[0]?.parsed?.source.file).toBe(sources[0]?.file)
      break
    }
  })

  it('fails when a file has gone', async () => {
    const gone = { kind: 'release' as const, file: 'content/news/2026/gone/km.mdx', year: '2026', slug: 'gone', locale: 'km' as const }
    const take = async () => {
      for await (const batch of parseSources([...sources, gone], preySample, tree)) expect(batch.length).toBeGreaterThan(0)
    }
    await expect(take()).rejects.toThrow('ENOENT')
  })
})
