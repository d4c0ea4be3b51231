import { describe, expect, it } from 'vitest'
import { schedule } from '@/cli/schedule/schedule'
import { SCHEDULE_TEXTS } from '@/cli/schedule/texts'
import { status } from '@/cli/status/status'
import { STATUS_TEXTS } from '@/cli/status/texts'
import { buildCatalog } from '@/lib/catalog/build'
import { formatDateTime } from '@/lib/khmer/dates'
import { createTree, toName, writeAlert, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'
import { getCatalogFile } from '../catalog/helpers'
import { runMadeUp } from './helpers'

const FROM = Date.UTC(2026, 2, 1)
const NOW = Date.UTC(2026, 1, 28, 23, 59)
// Seven in the morning in Phnom Penh is midnight of UTC.
const TIMED = writeRelease({ title: 'Timed', publishAt: '2026-03-01T07:00', unpublishAt: '2026-03-02' })
const FILES = { [toName('timed')]: TIMED, [toName('draft')]: writeRelease({ draft: true, publishAt: '2026-03-01T06:59' }) }
const texts = SCHEDULE_TEXTS.en
const run = (args: string[] = [], { files = FILES as Record<string, string>, now = NOW } = {}) =>
  runMadeUp(schedule, createTree(files), ['--lang', 'en', ...args], { now })

describe('npm run schedule', () => {
  it('says what appears and disappears when, in Phnom Penh time, and nothing of drafts', async () => {
    const { code, output } = await run()
    expect(code).toBe(0)
    expect(output.split('\n').filter((line) => line.includes(toName('timed')))).toEqual([
      `${formatDateTime('2026-03-01T07:00', 'en')}  ${texts.appears}  ${toName('timed')}`,
      `${formatDateTime('2026-03-02T00:00', 'en')}  ${texts.disappears}  ${toName('timed')}`,
    ])
    expect(output).not.toContain(toName('draft'))
    expect((await run([], { now: Date.UTC(2026, 2, 2) })).output).toBe(texts.nothing)
  })

  it('names alerts too', async () => {
    const alert = writeAlert({ start: '2026-03-01T06:00', end: '2026-03-01T18:00' })
    expect((await run([], { files: { 'content/alerts/flood.yaml': alert } })).output).toContain(
      `${formatDateTime('2026-03-01T18:00', 'en')}  ${texts.disappears}  ${texts.alert} flood`,
    )
  })

  it('gives a timer the next moment after another, to the millisecond, and nothing when there is none', async () => {
    const getNext = async (time: number) => (await run(['--after', new Date(time).toISOString()])).output
    expect(await getNext(FROM - 1)).toBe('2026-03-01T00:00:00.000Z')
    expect(await getNext(FROM)).toBe('2026-03-01T17:00:00.000Z')
    expect(await getNext(Date.UTC(2026, 2, 1, 17))).toBe('')
  })

  it('counts from the last build when asked to', async () => {
    const tree = createTree(FILES)
    expect(await runMadeUp(schedule, tree, ['--after', 'build', '--lang', 'en'])).toMatchObject({ code: 2, warnings: texts.noBuild })
    const { contentDir, publicDir } = tree
    await buildCatalog({ contentDir, publicDir, site: preySample, file: getCatalogFile(tree), now: FROM, fingerprint: 'rules-1' })
    expect((await runMadeUp(schedule, tree, ['--after', 'build'])).output).toBe('2026-03-01T17:00:00.000Z')
  })

  it('refuses what is no time', async () => {
    expect(await run(['--after', 'tomorrow'])).toMatchObject({ code: 2, warnings: texts.noTime('tomorrow') })
  })
})

describe('npm run status', () => {
  it('lists what is left to do', async () => {
    const tree = createTree({
      ...FILES,
      [toName('lone', 'en')]: writeRelease(),
      [toName('made-up')]: writeRelease({ sample: true }),
      [toName('pair')]: writeRelease(),
      [toName('pair', 'en')]: writeRelease({ translationOf: '2026-02-03T09:00 000000' }),
      [toName('silent')]: writeRelease(),
      [toName('silent', 'en')]: writeRelease(),
      [toName('broken')]: writeRelease({ category: 'helth' }),
    })
    const { code, output } = await runMadeUp(status, tree, ['--lang', 'en'], { now: NOW })
    expect(code).toBe(0)
    const { count, appears, ends, lacks, ...titles } = STATUS_TEXTS.en
    const getList = (title: string) => output.split('\n\n').find((list) => list.startsWith(title)) ?? ''
    expect(getList(titles.draft)).toContain(toName('draft'))
    expect(getList(titles.scheduled)).toContain(appears(formatDateTime('2026-03-01T07:00', 'en')))
    expect(getList(titles.expiring)).toContain(ends(formatDateTime('2026-03-02T00:00', 'en')))
    expect(getList(titles.missing)).toContain(`${toName('lone', 'en')}  Road repair  (${lacks.km})`)
    expect(getList(titles.missing)).not.toContain('/pair/')
    expect(getList(titles.outdated)).toContain(toName('pair', 'en'))
    expect(getList(titles.unrecorded)).toBe(`${count(titles.unrecorded, 1)}\n  ${toName('silent', 'en')}  Road repair`)
    expect(getList(titles.samples)).toBe(`${count(titles.samples, 1)}\n  made-up`)
    expect(getList(titles.broken)).toContain(toName('broken'))
  })

  it('says so when nothing is', async () => {
    const tree = createTree({ [toName('road')]: writeRelease({ sample: false }), [toName('road', 'en')]: writeRelease({ sample: false }) })
    const { output } = await runMadeUp(status, tree, ['--lang', 'en'], { now: NOW })
    expect(output).not.toContain(STATUS_TEXTS.en.missing)
    expect((await runMadeUp(status, createTree(), ['--lang', 'en'])).output).toBe(STATUS_TEXTS.en.nothing)
  })
})
