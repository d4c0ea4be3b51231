import { describe, expect, it } from 'vitest'
import { listBoundaries } from '@/lib/catalog/editorial/boundaries'
import { readArticles } from '@/lib/catalog/editorial/read-articles'
import { getStage, STAGES, type Stage } from '@/lib/catalog/editorial/stage'
import { getRelease } from '@/lib/catalog/query'
import { toInstant, toLocalIso } from '@/lib/khmer/dates'
import { createTree, type Fields, toName, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'
import { build, open } from '../catalog/helpers'

const OFFSET = preySample.utcOffsetMinutes
const UPDATES = [{ date: '2026-03-02', note: 'The hour.' }]
const WITHDRAWN = { date: '2026-03-03', reason: 'Wrong.' }

/** A release at a moment of Phnom Penh time, and whether readers see it then. */
const CASES: [what: string, fields: Fields, at: string, stage: Stage, isSeen: boolean][] = [
  ['a draft', { draft: true }, '2026-06-01T00:00', 'draft', false],
  ['a draft after its time', { draft: true, publishAt: '2026-03-01' }, '2026-06-01T00:00', 'draft', false],
  ['a day before it begins', { publishAt: '2026-03-01' }, '2026-02-28T23:59', 'scheduled', false],
  // Midnight of Phnom Penh is 17:00 of the day before in UTC; 07:00 is midnight of UTC.
  ['a day at its midnight', { publishAt: '2026-03-01' }, '2026-03-01T00:00', 'published', true],
  ['seven in the morning, a minute before', { publishAt: '2026-03-01T07:00' }, '2026-03-01T06:59', 'scheduled', false],
  ['seven in the morning', { publishAt: '2026-03-01T07:00' }, '2026-03-01T07:00', 'published', true],
  ['a minute before seven, still the day before in UTC', { publishAt: '2026-03-01T06:59' }, '2026-03-01T06:59', 'published', true],
  ['a date of tomorrow', { date: '2026-03-02' }, '2026-03-01T23:59', 'scheduled', false],
  ['a leap day that is over', { unpublishAt: '2028-02-29T00:00' }, '2028-02-29T00:00', 'expired', false],
  ['the minute before its end', { unpublishAt: '2026-03-05T07:00' }, '2026-03-05T06:59', 'published', true],
  ['its end at midnight of UTC', { unpublishAt: '2026-03-05T07:00' }, '2026-03-05T07:00', 'expired', false],
  ['its end at the midnight of Phnom Penh', { unpublishAt: '2026-03-05' }, '2026-03-05T00:00', 'expired', false],
  ['a correction', { updates: UPDATES }, '2026-03-02T00:00', 'corrected', true],
  ['a withdrawal', { withdrawn: WITHDRAWN, updates: UPDATES }, '2026-03-03T00:00', 'withdrawn', true],
  ['a withdrawal that has ended', { withdrawn: WITHDRAWN, unpublishAt: '2026-03-04' }, '2026-03-04T00:00', 'expired', false],
  ['a correction of what waits', { updates: UPDATES, publishAt: '2026-03-04' }, '2026-03-03T23:59', 'scheduled', false],
]

const read = (fields: Fields) => {
  const tree = createTree({ [toName('road')]: writeRelease(fields) })
  const { articles } = readArticles(preySample, tree.contentDir)
  return { tree, articles, frontMatter: articles[0]!.frontMatter }
}

describe('the stage of an article', () => {
  it('is tried in every one', () => {
    expect([...new Set(CASES.map(([, , , stage]) => stage))].sort()).toEqual([...STAGES].sort())
  })

  it.each(CASES)('of %s (%j) at %s is “%s”, and readers see just what it says', async (_, fields, at, stage, isSeen) => {
    const { tree, frontMatter } = read(fields)
    const now = toInstant(at, OFFSET)
    expect(getStage(frontMatter, now, OFFSET)).toBe(stage)
    await build(tree)
    expect((await getRelease(await open(tree), 'road', 'km', now)) !== null).toBe(isSeen)
  })
})

describe('the boundaries', () => {
  it('are the moments at which what readers see changes, and a draft has none', () => {
    const { articles } = read({ publishAt: '2026-03-01', unpublishAt: '2026-03-05T07:00' })
    const list = (after: string) =>
      listBoundaries(articles, toInstant(after, OFFSET), OFFSET).map(({ at, kind }) => `${toLocalIso(at, OFFSET)} ${kind}`)
    expect(list('2026-02-28T23:59')).toEqual(['2026-03-01T00:00 appears', '2026-03-05T07:00 disappears'])
    expect(list('2026-03-01T00:00')).toEqual(['2026-03-05T07:00 disappears'])
    expect(list('2026-03-05T07:00')).toEqual([])
    expect(listBoundaries(read({ draft: true, publishAt: '2026-03-01' }).articles, 0, OFFSET)).toEqual([])
  })
})
