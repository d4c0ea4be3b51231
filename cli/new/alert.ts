import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ALERT_NAME, ALERTS_FOLDER } from '@/lib/catalog/alerts/check-alerts'
import { parseAlert } from '@/lib/catalog/alerts/parse-alert'
import { listSources, locateContent } from '@/lib/catalog/sources'
import { type Locale, routing } from '@/lib/i18n/routing'
import { toLocalIso } from '@/lib/khmer/dates'
import { ALERT_QUESTIONS, type AlertDraft, type AlertFlag, suggestName, writeAlertYaml } from './alert-draft'
import { ALERT_TEXTS } from './alert-texts'

/** The world around the command, which a test makes up. */
export type AlertWorld = {
  projectDir: string
  utcOffsetMinutes: number
  env: Partial<Record<string, string>>
  /** Epoch milliseconds. */
  now: number
  print: (line: string) => void
  /** Asks the person at the terminal; null when there is none. Rejects when the person leaves. */
  ask: ((question: string) => Promise<string>) | null
}

/** What is wrong with an answer, in one language. */
type Complaint = { flag: AlertFlag; text: string }

const FLAGS = ALERT_QUESTIONS.map(({ flag }) => flag)

/**
 * `npm run new alert`: writes `content/alerts/<name>.yaml` from options, and asks for what they do not say when there is
 * somebody to ask. Nothing is written unless the build would accept it, and no file is written over.
 * @returns the exit code: 0 written, 1 something is wrong with the alert, 2 wrong options
 */
export async function createAlert(args: readonly string[], world: AlertWorld): Promise<number> {
  const { values, error } = readArgs(args)
  const locale = getLanguage(values.lang, world.env)
  const texts = ALERT_TEXTS[locale]
  if (error) world.print(`${error}\n`)
  if (error || values.help) {
    world.print(texts.help)
    return error ? 2 : 0
  }
  const draft: AlertDraft = Object.fromEntries(FLAGS.flatMap((flag) => (values[flag] === undefined ? [] : [[flag, values[flag]]])))
  const findComplaints = createExaminer(locale, world)
  if (world.ask) {
    try {
      await interview(draft, { ...world, ask: world.ask }, locale, findComplaints)
    } catch {
      world.print(`\n${texts.stopped}`)
      return 1
    }
  } else draft.name ??= suggestName(draft)

  const complaints = findComplaints(draft)
  if (complaints.length > 0) {
    world.print(texts.problems)
    for (const { flag, text } of complaints) world.print(`  --${flag}  ${text}`)
    return 1
  }
  const file = toFile(draft)
  mkdirSync(path.join(world.projectDir, path.dirname(file)), { recursive: true })
  writeFileSync(path.join(world.projectDir, file), writeAlertYaml(draft), { flag: 'wx' })
  world.print(`${texts.written(file)}\n${texts.next}`)
  return 0
}

type Values = Partial<Record<AlertFlag | 'lang', string>> & { help?: boolean }

function readArgs(args: readonly string[]): { values: Values; error?: string } {
  const words = Object.fromEntries([...FLAGS, 'lang'].map((flag) => [flag, { type: 'string' as const }]))
  try {
    const parsed = parseArgs({ args: [...args], options: { ...words, help: { type: 'boolean' as const } } })
    const values = parsed.values as Values
    const isKnown = values.lang === undefined || (routing.locales as readonly string[]).includes(values.lang)
    return { values, error: isKnown ? undefined : `--lang ${routing.locales.join(' | --lang ')}` }
  } catch (error) {
    return { values: {}, error: (error as Error).message }
  }
}

/** `--lang`, else what the system speaks (POSIX: LC_ALL before LC_MESSAGES before LANG), else Khmer. */
function getLanguage(lang: string | undefined, env: AlertWorld['env']): Locale {
  return (lang ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '')).startsWith('en') ? 'en' : 'km'
}

const toFile = ({ name }: AlertDraft): string => `content/${ALERTS_FOLDER}/${name}.yaml`

/** Says everything that is wrong with a draft, by the rules of the build. */
function createExaminer(locale: Locale, { projectDir, utcOffsetMinutes }: AlertWorld): (draft: AlertDraft) => Complaint[] {
  const { sources } = listSources(locateContent(projectDir).contentDir)
  const slugs = new Set(sources.flatMap((source) => (source.kind === 'release' ? [source.slug] : [])))
  return (draft) => {
    const { problems } = parseAlert(writeAlertYaml(draft), toFile(draft), { utcOffsetMinutes, slugs })
    const complaints = problems.flatMap((problem) => {
      const question = ALERT_QUESTIONS.find(({ field }) => field === problem.field)
      return question ? [{ flag: question.flag, text: problem[locale] }] : []
    })
    const nameText = !ALERT_NAME.test(draft.name ?? '')
      ? ALERT_TEXTS[locale].nameInvalid
      : existsSync(path.join(projectDir, toFile(draft))) && ALERT_TEXTS[locale].exists(toFile(draft))
    return nameText ? [...complaints, { flag: 'name', text: nameText }] : complaints
  }
}

/** Asks for every answer that is not known, and again for each that the build would refuse, until all are right. */
async function interview(
  draft: AlertDraft,
  { ask, print, now, utcOffsetMinutes }: AlertWorld & { ask: (question: string) => Promise<string> },
  locale: Locale,
  findComplaints: (draft: AlertDraft) => Complaint[],
): Promise<void> {
  const suggest = (flag: AlertFlag): string => {
    if (flag === 'start') return toLocalIso(now, utcOffsetMinutes)
    return flag === 'name' ? suggestName(draft) : ''
  }
  const findOpen = () => FLAGS.find((flag) => draft[flag] === undefined && (draft.link || !flag.startsWith('link-')))
  for (let flag = findOpen(); flag; flag = findOpen()) {
    const suggestion = suggest(flag)
    const answer = await ask(`${ALERT_TEXTS[locale].questions[flag]}${suggestion && ` [${suggestion}]`}: `)
    draft[flag] = answer.trim() || suggestion
    for (const complaint of findComplaints(draft)) {
      if (draft[complaint.flag] === undefined) continue
      print(`  ${complaint.text}`)
      delete draft[complaint.flag]
    }
  }
}
