import type { Locale } from '@/lib/i18n/routing'
import { routing } from '@/lib/i18n/routing'
import type { Command, Flags, Words } from './command'

/** The flags that every command has. */
export const FRAME_FLAGS: Flags = {
  lang: {
    value: 'km|en',
    choices: routing.locales,
    help: {
      km: 'ភាសារបស់កម្មវិធីនេះ៖ km ឬ en។ បើមិនសរសេរ ប្រើ SITE_LANG ឬភាសានៃប្រព័ន្ធ',
      en: 'language of this program; without it SITE_LANG counts, then the language of the system',
    },
  },
  help: { help: { km: 'បង្ហាញអត្ថបទនេះ', en: 'shows this text' } },
}

/** What can be wrong with what was typed, and how to mend it. */
export const FAULTS = {
  unknown: (flag: string, nearest: string | null): Words => ({
    km: `មិនមានជម្រើស ${flag} ទេ។${nearest ? ` តើចង់សរសេរ --${nearest} មែនទេ?` : ''}`,
    en: `There is no option ${flag}.${nearest ? ` Did you mean --${nearest}?` : ''}`,
  }),
  valueMissing: (flag: string, value: string): Words => ({
    km: `ខ្វះតម្លៃក្រោយ ${flag}៖ ${flag} <${value}>`,
    en: `${flag} needs a value: ${flag} <${value}>`,
  }),
  noValue: (flag: string): Words => ({ km: `${flag} មិនទទួលតម្លៃទេ។`, en: `${flag} takes no value.` }),
  choice: (flag: string, value: string, choices: readonly string[]): Words => ({
    km: `${flag} មិនអាចជា «${value}» ទេ។ អាចជា៖ ${choices.join(', ')}។`,
    en: `${flag} cannot be “${value}”. It can be: ${choices.join(', ')}.`,
  }),
  extra: (word: string): Words => ({
    km: `«${word}» លើសនៅទីនេះ។`,
    en: `“${word}” is too much here.`,
  }),
  operandMissing: (name: string): Words => ({ km: `ខ្វះ <${name}>។`, en: `<${name}> is missing.` }),
  swallowed: (name: string): Words => ({
    km: `npm បានយក --${name} ទុក។ សូមសរសេរសញ្ញា -- មុនជម្រើសទាំងអស់៖ npm run … -- --${name}`,
    en: `npm kept --${name} to itself. Write -- before all options: npm run … -- --${name}`,
  }),
} as const

type Texts = { options: string; exit: string; well: string; wrong: string; seeHelp: (usage: string) => string }

export const FRAME_TEXTS: Record<Locale, Texts> = {
  km: {
    options: 'ជម្រើស',
    exit: 'លេខបញ្ចប់',
    well: 'រួចរាល់',
    wrong: 'ពាក្យបញ្ជាមិនត្រឹមត្រូវ',
    seeHelp: (usage) => `ការពន្យល់៖ ${toHelpLine(usage)}`,
  },
  en: {
    options: 'Options',
    exit: 'Exit codes',
    well: 'done',
    wrong: 'the command was typed wrongly',
    seeHelp: (usage) => `Help: ${toHelpLine(usage)}`,
  },
}

const toHelpLine = (usage: string): string => `${usage.replace(/ --.*/, '')} -- --help`

/** What `--help` shows. What a flag does stands on a line of its own: terminals do not agree on how wide Khmer is. */
export function writeHelp({ usage, does, flags, findings }: Command, locale: Locale): string {
  const texts = FRAME_TEXTS[locale]
  const lines = Object.entries({ ...flags, ...FRAME_FLAGS }).flatMap(([name, { value, help }]) => [
    `  --${name}${value ? ` <${value}>` : ''}`,
    ...help[locale].split('\n').map((line) => `      ${line}`),
  ])
  const codes = [`0 ${texts.well}`, ...(findings ? [`1 ${findings[locale]}`] : []), `2 ${texts.wrong}`]
  const colon = locale === 'km' ? '៖' : ':'
  return [usage, '', does[locale], '', `${texts.options}${colon}`, ...lines, '', `${texts.exit}${colon} ${codes.join(', ')}`].join('\n')
}
