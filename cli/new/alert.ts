import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ALERT_NAME, ALERTS_FOLDER } from '@/lib/catalog/alerts/check-alerts'
import { parseAlert } from '@/lib/catalog/alerts/parse-alert'
import { listSources, locateContent } from '@/lib/catalog/sources'
import { toLocalIso } from '@/lib/khmer/dates'
import { defineCommand, type World } from '../frame/command'
import { ALERT_QUESTIONS, type AlertDraft, type AlertFlag, suggestName, writeAlertYaml } from './alert-draft'
import { ALERT_HELP, ALERT_TEXTS } from './alert-texts'

/** What is wrong with an answer, in one language. */
type Complaint = { flag: AlertFlag; text: string }

const FLAGS = ALERT_QUESTIONS.map(({ flag }) => flag)

/**
 * `npm run new alert`: writes `content/alerts/<name>.yaml` from options, and asks for what they do not say when there is
 * somebody to ask. Nothing is written unless the build would accept it, and no file is written over.
 */
export const newAlert = defineCommand({
  usage: 'npm run new alert -- [--severity … --start … --end …]',
  does: ALERT_HELP.does,
  flags: ALERT_HELP.flags,
  findings: ALERT_HELP.findings,
  async run({ flags }, world) {
    const texts = ALERT_TEXTS[world.locale]
    const draft: AlertDraft = Object.fromEntries(FLAGS.flatMap((flag) => (flags[flag] === undefined ? [] : [[flag, flags[flag]]])))
    const findComplaints = createExaminer(world)
    if (world.ask) {
      try {
        await interview(draft, { ...world, ask: world.ask }, findComplaints)
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
  },
})

const toFile = ({ name }: AlertDraft): string => `content/${ALERTS_FOLDER}/${name}.yaml`

/** Says everything that is wrong with a draft, by the rules of the build. */
function createExaminer({ locale, projectDir, site: { utcOffsetMinutes } }: World): (draft: AlertDraft) => Complaint[] {
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
  { ask, print, now, locale, site: { utcOffsetMinutes } }: World & { ask: (question: string) => Promise<string> },
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
