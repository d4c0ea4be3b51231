import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createReleaseSchema } from '@/lib/catalog/front-matter-schema'
import { readFrontMatter } from '@/lib/catalog/read-front-matter'
import { reportIssues } from '@/lib/catalog/report-issues'
import { isSlug, listSources, locateContent } from '@/lib/catalog/sources'
import type { Category, ReleaseType } from '@/lib/catalog/terms'
import { type Locale, routing } from '@/lib/i18n/routing'
import { toLocalIso } from '@/lib/khmer/dates'
import type { Site } from '@/lib/site/define-site'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { defineCommand, type World } from '../frame/command'
import { type ReleaseDraft, suggestSlug, writeReleaseMdx } from './release-draft'
import { RELEASE_HELP, RELEASE_TEXTS, type ReleaseFlag } from './release-texts'

/** In the order of the questions, with the field of the file. The slug is no field. */
const FIELDS: Readonly<Record<ReleaseFlag, string | null>> = {
  'title-km': 'title',
  'title-en': 'title',
  date: 'date',
  type: 'type',
  category: 'category',
  districts: 'districts',
  'issued-by': 'issuedBy',
  slug: null,
}
const FLAGS = Object.keys(FIELDS) as ReleaseFlag[]

/** What is wrong with an answer, in one language. */
type Complaint = { flag: ReleaseFlag; text: string }

/**
 * `npm run new`: begins a release from options, and asks for what they do not say when there is somebody to ask. Nothing
 * is written unless the facts are right; only the text is left to write.
 */
export const newRelease = defineCommand({
  usage: 'npm run new -- [--title-km … --title-en … --type … --category …]',
  ...RELEASE_HELP,
  async run({ flags }, world) {
    const { projectDir, locale, print, ask } = world
    const texts = RELEASE_TEXTS[locale]
    const draft: ReleaseDraft = Object.fromEntries(FLAGS.flatMap((flag) => (flags[flag] === undefined ? [] : [[flag, flags[flag]]])))
    const findComplaints = createExaminer(world)
    if (ask) {
      try {
        await interview(draft, { ...world, ask }, findComplaints)
      } catch {
        print(`\n${texts.stopped}`)
        return 1
      }
    } else {
      draft.date ??= toLocalIso(world.now, world.site.utcOffsetMinutes).slice(0, 10)
      draft.slug ??= suggestSlug(draft)
    }
    const complaints = findComplaints(draft)
    if (complaints.length > 0) {
      print(texts.problems)
      for (const { flag, text } of complaints) print(`  --${flag}  ${text}`)
      return 1
    }
    const { date = '', slug = '' } = draft
    const year = date.slice(0, 4)
    const locales = listLocales(draft)
    const files = locales.map((each) => `content/news/${year}/${slug}/${each}.mdx`)
    const mediaFolder = `public/media/${year}/${slug}`
    for (const folder of [`content/news/${year}/${slug}`, mediaFolder]) mkdirSync(path.join(projectDir, folder), { recursive: true })
    for (const [at, file] of files.entries()) {
      writeFileSync(path.join(projectDir, file), writeReleaseMdx(draft, locales[at] as Locale), { flag: 'wx' })
    }
    print(`${texts.written(files, mediaFolder)}\n${texts.next(slug, files.length > 1)}`)
    return 0
  },
})

/** The languages that have a title. */
function listLocales(draft: ReleaseDraft): Locale[] {
  return routing.locales.filter((locale) => draft[`title-${locale}`])
}

/** Says everything that is wrong with a draft, by the rules of the build. */
function createExaminer({ locale, site, projectDir }: World): (draft: ReleaseDraft) => Complaint[] {
  const texts = RELEASE_TEXTS[locale]
  const { sources } = listSources(locateContent(projectDir).contentDir)
  const taken = new Set(sources.flatMap((source) => (source.kind === 'release' ? [source.slug] : [])))
  return (draft) => {
    const complaints = listLocales(draft).flatMap((language) => {
      const text = writeReleaseMdx(draft, language)
      return listProblems(text, site).flatMap((problem): Complaint[] => {
        const name = problem.field?.split('.')[0]
        const flag = FLAGS.find((each) => FIELDS[each] === name && (name !== 'title' || each === `title-${language}`))
        return flag ? [{ flag, text: problem[locale] }] : []
      })
    })
    const hasTitles = draft['title-km'] !== undefined && draft['title-en'] !== undefined
    if (listLocales(draft).length === 0 && (hasTitles || draft.slug !== undefined)) {
      for (const flag of ['title-km', 'title-en'] as const) complaints.push({ flag, text: texts.titleMissing })
    }
    if (draft.slug !== undefined && !isSlug(draft.slug)) complaints.push({ flag: 'slug', text: texts.slugInvalid })
    if (draft.slug !== undefined && taken.has(draft.slug)) complaints.push({ flag: 'slug', text: texts.slugTaken(draft.slug) })
    // Two languages have the same facts, and the same mistakes.
    return complaints.filter(({ flag, text }, at) => complaints.findIndex((other) => other.flag === flag && other.text === text) === at)
  }
}

function listProblems(text: string, site: Site) {
  const reading = readFrontMatter(text, '')
  if (reading.problem) return [reading.problem]
  const schema = createReleaseSchema(site)
  const { error } = schema.safeParse(reading.data)
  return error ? reportIssues(error, schema, reading.data, { file: '', locate: reading.locate }) : []
}

/** Asks for every answer that is not known, and again for each that the build would refuse, until all are right. */
async function interview(
  draft: ReleaseDraft,
  { ask, print, locale, now, site }: World & { ask: (question: string) => Promise<string> },
  findComplaints: (draft: ReleaseDraft) => Complaint[],
): Promise<void> {
  const texts = RELEASE_TEXTS[locale]
  const choices = listChoices(site, locale)
  const shown = new Set<ReleaseFlag>()
  const suggest = (flag: ReleaseFlag): string => {
    if (flag === 'date') return toLocalIso(now, site.utcOffsetMinutes).slice(0, 10)
    return flag === 'slug' ? suggestSlug(draft) : ''
  }
  const findOpen = () => FLAGS.find((flag) => draft[flag] === undefined)
  for (let flag = findOpen(); flag; flag = findOpen()) {
    const [names, suggestion] = [choices[flag], suggest(flag)]
    // Once: what is said about a wrong answer names the words again.
    if (names && !shown.has(flag)) print(texts.known(names))
    shown.add(flag)
    draft[flag] = unquote((await ask(`${texts.questions[flag]}${suggestion && ` [${suggestion}]`}: `)).trim()) || suggestion
    const complaints = findComplaints(draft).filter((complaint) => draft[complaint.flag] !== undefined)
    for (const text of new Set(complaints.map((complaint) => complaint.text))) print(`  ${text}`)
    for (const complaint of complaints) delete draft[complaint.flag]
  }
}

/** The guide shows facts between '…', as they stand in a file: who answers like that means what is between. */
const unquote = (answer: string): string => answer.replace(/^'(.*)'$/, '$1').trim()

/** What may be typed, with its name in the language of the person who is asked. */
function listChoices(site: Site, locale: Locale): Partial<Record<ReleaseFlag, Readonly<Record<string, string>>>> {
  const words = { km, en }[locale]
  return {
    type: words.ReleaseType satisfies Record<ReleaseType, string>,
    category: words.Category satisfies Record<Category, string>,
    districts: Object.fromEntries(site.districts.map(({ slug, fullName }) => [slug, fullName[locale]])),
    'issued-by': Object.fromEntries(Object.entries(site.departments).map(([slug, names]) => [slug, names[locale]])),
  }
}
