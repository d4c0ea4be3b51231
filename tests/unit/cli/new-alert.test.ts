import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { newAlert } from '@/cli/new/alert'
import { ALERT_HELP, ALERT_TEXTS } from '@/cli/new/alert-texts'
import { checkContent } from '@/lib/catalog/check'
import { type ContentTree, createTree, toName, writeAlert, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'
import { type MadeUpWorld, runMadeUp } from './helpers'

const FLAGS = {
  severity: 'warning',
  start: '2026-12-01T06:00',
  end: '2026-12-03T18:00',
  'title-km': 'ទឹកជំនន់',
  'title-en': "Flood: the river's high",
  'text-km': 'សូមចាកចេញ។',
  'text-en': 'Leave now.',
}
const FILE = 'content/alerts/2026-12-01-flood-the-rivers-high.yaml'

const toArgs = (flags: Record<string, string | undefined>) =>
  Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [`--${flag}`, value]))

const NOW = Date.UTC(2026, 10, 30, 23, 5)
const run = (tree: ContentTree, args: string[], world: Partial<MadeUpWorld> = {}) => runMadeUp(newAlert, tree, args, { now: NOW, ...world })

const read = (tree: ContentTree, file = FILE) => readFileSync(path.join(tree.dir, file), 'utf8')

describe('npm run new alert', () => {
  it('writes from options a file that the check accepts', async () => {
    const tree = createTree({ [toName('road')]: writeRelease() })
    const { code, output } = await run(tree, toArgs({ ...FLAGS, link: '/news/road', 'link-km': 'ផ្លូវ', 'link-en': 'Road', lang: 'en' }))
    expect(code).toBe(0)
    expect(output).toContain(FILE)
    const { alerts, problems } = await checkContent(preySample, tree)
    expect(problems).toEqual([])
    expect(alerts).toMatchObject([{ severity: 'warning', title: { en: FLAGS['title-en'] }, link: { href: '/news/road' } }])
  })

  it('writes nothing when something is wrong, and says all of it in the language asked for', async () => {
    const tree = createTree()
    const args = toArgs({ ...FLAGS, severity: 'warnin', 'text-en': undefined, link: '/news/rode' })
    const english = await run(tree, [...args, '--lang', 'en'])
    expect(english.code).toBe(1)
    for (const words of ['--severity', '“warning”', '--text-en', '--link-km', '--link-en']) expect(english.output).toContain(words)
    const khmer = await run(tree, args, { env: { LANG: 'km_KH.UTF-8' } })
    expect(khmer.code).toBe(1)
    expect(khmer.output).toContain(ALERT_TEXTS.km.problems)
    expect(existsSync(path.join(tree.dir, 'content/alerts'))).toBe(false)
  })

  it('does not write over a file', async () => {
    const tree = createTree({ [FILE]: writeAlert() })
    const { code, output } = await run(tree, toArgs({ ...FLAGS, lang: 'en' }))
    expect(code).toBe(1)
    expect(output).toContain(ALERT_TEXTS.en.exists(FILE))
    expect(read(tree)).toBe(writeAlert())
  })

  it('writes nowhere but into the folder of alerts', async () => {
    const tree = createTree()
    const { code, output } = await run(tree, toArgs({ ...FLAGS, name: '../pages/about', lang: 'en' }))
    expect(code).toBe(1)
    expect(output).toContain(ALERT_TEXTS.en.nameInvalid)
  })

  it('asks for what options do not say, and again for what the build would refuse', async () => {
    const tree = createTree()
    const answers = [
      'danger',
      'emergency',
      '',
      '2026-11-30',
      '2026-11-30T06:00',
      'ទឹក',
      '',
      'Flood',
      'ចេញ',
      'Leave.',
      '2026-12-02T06:00',
      '',
      '',
    ]
    const { code, output, questions } = await run(tree, ['--lang', 'en'], { answers })
    expect(code, output).toBe(0)
    // The end was no time, then before the start, which is now unless somebody says otherwise.
    expect(questions.filter((question) => question.startsWith(ALERT_TEXTS.en.questions.end as string))).toHaveLength(3)
    expect(questions.filter((question) => question.startsWith(ALERT_TEXTS.en.questions['title-en'] as string))).toHaveLength(2)
    expect(questions.some((question) => question.startsWith(ALERT_TEXTS.en.questions['link-km'] as string))).toBe(false)
    expect(read(tree, 'content/alerts/2026-12-01-flood.yaml')).toContain("start: '2026-12-01T06:05'")
    expect((await checkContent(preySample, tree)).problems).toEqual([])
  })

  it('writes nothing when the person leaves', async () => {
    const tree = createTree()
    const { code, output } = await run(tree, ['--lang', 'en'], { answers: ['info', ''] })
    expect(code).toBe(1)
    expect(output).toContain(ALERT_TEXTS.en.stopped)
    expect(existsSync(path.join(tree.dir, 'content/alerts'))).toBe(false)
  })

  it('asks for every option in both languages', () => {
    expect(Object.keys(ALERT_TEXTS.km.questions)).toEqual(Object.keys(ALERT_TEXTS.en.questions))
    for (const flag of Object.keys(ALERT_TEXTS.km.questions)) expect(Object.keys(ALERT_HELP.flags)).toContain(flag)
  })
})
