import { describe, expect, it } from 'vitest'
import { defineCommand } from '@/cli/frame/command'
import { createProgress } from '@/cli/frame/progress'
import { runCommand } from '@/cli/frame/run-command'
import { FAULTS, FRAME_TEXTS } from '@/cli/frame/texts'
import { createTree } from '../../fixtures/content-tree'
import { runMadeUp } from './helpers'

const command = defineCommand({
  usage: 'npm run sort -- <slug>',
  does: { km: 'តម្រៀប', en: 'Sorts' },
  operands: ['slug', 'place?'],
  findings: { km: 'នៅរាយប៉ាយ', en: 'still untidy' },
  flags: {
    'by-date': { help: { km: 'តាមថ្ងៃ', en: 'by date' } },
    format: { value: 'format', choices: ['json', 'github'], help: { km: 'ទម្រង់', en: 'form' } },
  },
  run: async ({ flags, operands }, { print, locale }) => {
    print(JSON.stringify({ flags, operands, locale }))
    return 1
  },
})
const tree = createTree()
const run = (args: string[], env: Record<string, string> = {}) => runMadeUp(command, tree, args, { env })

describe('a command', () => {
  it('gets the flags and words that were typed, and gives its exit code', async () => {
    const { code, output } = await run(['road', '--by-date', '--format=json'])
    expect(code).toBe(1)
    expect(JSON.parse(output)).toMatchObject({ flags: { 'by-date': true, format: 'json' }, operands: ['road'] })
    expect(JSON.parse((await run(['road'])).output).flags).toMatchObject({ 'by-date': false })
  })

  it.each([
    ['the flag', ['--lang', 'en'], { SITE_LANG: 'km', LANG: 'km_KH.UTF-8' }, 'en'],
    ['SITE_LANG', [], { SITE_LANG: 'km', LANG: 'en_GB.UTF-8' }, 'km'],
    ['the system', [], { LANG: 'en_GB.UTF-8' }, 'en'],
    ['LC_ALL before LANG', [], { LC_ALL: 'km_KH.UTF-8', LANG: 'en_GB.UTF-8' }, 'km'],
    ['Khmer where nobody says anything', [], { LANG: 'C.UTF-8' }, 'km'],
  ])('speaks the language of %s', async (_, args, env, locale) => {
    expect(JSON.parse((await run(['road', ...args], env as Record<string, string>)).output).locale).toBe(locale)
  })

  it('explains itself in both languages, with every flag and exit code', async () => {
    for (const locale of ['km', 'en'] as const) {
      const { code, output } = await run(['--help', '--lang', locale])
      expect(code).toBe(0)
      const { flags, does, findings } = command
      const words = [does[locale], `1 ${findings?.[locale]}`, `2 ${FRAME_TEXTS[locale].wrong}`, '--lang', '--help']
      for (const [name, { help }] of Object.entries(flags)) words.push(`--${name}`, help[locale])
      for (const word of words) expect(output).toContain(word)
    }
  })

  it.each([
    ['a flag that nobody knows', ['road', '--by-dat'], FAULTS.unknown('--by-dat', 'by-date')],
    ['a flag that is like none', ['road', '--recursively'], FAULTS.unknown('--recursively', null)],
    ['a flag without its value', ['road', '--format'], FAULTS.valueMissing('--format', 'format')],
    ['a flag whose value is the next flag', ['road', '--format', '--by-date'], FAULTS.valueMissing('--format', 'format')],
    ['a value where none belongs', ['road', '--by-date=yes'], FAULTS.noValue('--by-date')],
    ['a value that is none of the choices', ['road', '--format', 'xml'], FAULTS.choice('--format', 'xml', ['json', 'github'])],
    ['a language that the site has not', ['road', '--lang', 'fr'], FAULTS.choice('--lang', 'fr', ['km', 'en'])],
    ['a word too many', ['road', 'town', 'sea'], FAULTS.extra('sea')],
    ['a word too few', [], FAULTS.operandMissing('slug')],
  ])('is not run for %s, and says why', async (_, args, words) => {
    const { code, output, warnings } = await run(args, { SITE_LANG: 'en' })
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(warnings.split('\n')).toEqual([words.en, FRAME_TEXTS.en.seeHelp(command.usage)])
    expect((await run(args)).warnings).toContain(words.km)
  })

  it('notices a flag that npm kept to itself because -- was forgotten', async () => {
    const { code, warnings } = await run(['road'], { npm_config_by_date: 'true' })
    expect(code).toBe(2)
    expect(warnings).toContain(FAULTS.swallowed('by-date').km)
  })

  it('takes the progress away when it ends', async () => {
    const shown: string[] = []
    const { dir } = tree
    const host = { projectDir: dir, site: {} as never, env: {}, now: 0, print: () => {}, warn: () => {}, ask: null }
    await runCommand(command, ['road'], { ...host, progress: (text) => shown.push(text) })
    expect(shown.at(-1)).toBe('')
  })
})

describe('progress', () => {
  const watch = (isTTY: boolean) => {
    let time = 0
    const written: string[] = []
    const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => time)
    const showAt = (moment: number, text: string) => {
      time = moment
      progress(text)
    }
    return { written, showAt }
  }

  it('is shown on a terminal from the second second on, and taken away', () => {
    const { written, showAt } = watch(true)
    showAt(900, '1/9')
    expect(written).toEqual([])
    showAt(1100, '2/9')
    showAt(1120, '3/9')
    showAt(1300, '4/9')
    showAt(1310, '')
    expect(written.map((text) => text.replace(/^\r.\[K/u, ''))).toEqual(['2/9', '4/9', ''])
  })

  it('leaves no trace where the work was short, nor where nobody looks on', () => {
    const short = watch(true)
    short.showAt(200, '1/9')
    short.showAt(300, '')
    const piped = watch(false)
    piped.showAt(5000, '1/9')
    piped.showAt(5001, '')
    expect([...short.written, ...piped.written]).toEqual([])
  })
})
