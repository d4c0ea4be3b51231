import type { Root } from 'mdast'
import type { z } from 'zod'
import { checkAttachment, checkImage } from '@/lib/mdx/check-media'
import { liftImages } from '@/lib/mdx/lift-images'
import { listAnchors, listLinks } from '@/lib/mdx/links'
import type { AttachmentFacts, ImageFacts, MediaReader } from '@/lib/mdx/media'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { toPlainText } from '@/lib/mdx/plain-text'
import { checkPolicy } from '@/lib/mdx/policy'
import { createProblem, isError, type Problem, type ProblemCode, type ProblemParams } from '@/lib/problems/problem'
import type { ArticleAttachment } from './article'
import { type FrontMatter, type PageFrontMatter, pageSchema } from './front-matter-schema'
import type { LinkedFile } from './links/check-links'
import { listMedia } from './list-media'
import type { HouseStyle } from './proofread/house-style'
import { proofread } from './proofread/proofread'
import { reportRemarks } from './proofread/report-remarks'
import { type FrontMatterReading, readFrontMatter } from './read-front-matter'
import { reportIssues } from './report-issues'
import type { Source } from './sources'
import { cutSummary } from './summary'
import { listBlocks } from './translation/blocks'
import { getTextVersion } from './translation/version'

/** The addresses in a body, and the headings others may link to. */
type Linked = Pick<LinkedFile, 'links' | 'anchors'>

/** A release in one language as the catalog stores it: front matter, with what was measured and derived. */
export type ParsedArticle = Linked & {
  kind: 'release'
  source: Extract<Source, { kind: 'release' }>
  hash: string
  frontMatter: FrontMatter
  summary: string
  /** The words of the body, for search, feeds and related articles. */
  text: string
  /** Changes when the words change: a translation of another version is outdated. */
  textVersion: string
  cover: (NonNullable<FrontMatter['cover']> & ImageFacts) | null
  attachments: ArticleAttachment[]
  /** Every file below `/media/` it names, with the version that was read. */
  media: Record<string, string | null>
}
export type ParsedPage = Linked & {
  kind: 'page'
  source: Extract<Source, { kind: 'page' }>
  hash: string
  frontMatter: PageFrontMatter
  media: Record<string, string | null>
}
export type Parsed = ParsedArticle | ParsedPage

type Context = { releaseSchema: z.ZodType<FrontMatter>; media: MediaReader; style: HouseStyle }

/** Parses and checks one file. `problems` says all that is wrong; `parsed` is there when none of it is an error. */
export function parseSource(
  source: Source,
  content: { text: string; hash: string },
  context: Context,
): { parsed: Parsed | null; problems: Problem[] } {
  const { file } = source
  const schema = source.kind === 'release' ? context.releaseSchema : pageSchema
  const reading = readFrontMatter(content.text, file)
  const body = parseBody(content.text, file, context.media)
  if (reading.problem) return { parsed: null, problems: [reading.problem, ...body.problems] }

  const result = schema.safeParse(reading.data)
  const problems = result.error
    ? reportIssues(result.error, schema as unknown as z.ZodObject, reading.data, { file, locate: reading.locate })
    : []
  if (source.kind === 'release') problems.push(...checkFrontMatter(reading, file, context.media))
  problems.push(...body.problems, ...proofreadFile(source, content.text, body.tree, reading, context.style))
  if (!result.success || !body.tree || problems.some(isError)) return { parsed: null, problems }

  const media = listMedia(body.tree, reading.data, context.media)
  const linked = { links: listLinks(body.tree), anchors: listAnchors(body.tree) }
  if (source.kind === 'page') {
    return { parsed: { kind: 'page', source, hash: content.hash, frontMatter: result.data as PageFrontMatter, media, ...linked }, problems }
  }
  const frontMatter = result.data as FrontMatter
  const text = toPlainText(body.tree)
  const parsed: ParsedArticle = {
    kind: 'release',
    source,
    hash: content.hash,
    frontMatter,
    summary: frontMatter.summary ?? cutSummary(text),
    text,
    textVersion: getTextVersion(listBlocks(body.tree, frontMatter).map((block) => block.hash)),
    cover: frontMatter.cover ? { ...frontMatter.cover, ...(context.media.getImage(frontMatter.cover.src) as ImageFacts) } : null,
    attachments: frontMatter.attachments.map((attachment) => ({
      ...attachment,
      ...(context.media.getAttachment(attachment.file) as AttachmentFacts),
      sha256: context.media.hashAttachment(attachment.file),
    })),
    media,
    ...linked,
  }
  return { parsed, problems }
}

function proofreadFile(
  { file, locale, kind }: Source,
  content: string,
  tree: Root | null,
  reading: Extract<FrontMatterReading, { problem?: undefined }>,
  style: HouseStyle,
): Problem[] {
  const text = content.replace(/^\uFEFF/, '')
  const { remarks, unusedAllowances } = proofread({ kind, locale, text, tree, reading }, style)
  const unused = unusedAllowances.map((index) => {
    const path = ['allow', index]
    const { rule } = (reading.data.allow as { rule: unknown }[])[index] as { rule: unknown }
    return createProblem('allow-unused', { file, ...reading.locate(path), field: path.join('.') }, { rule: String(rule) })
  })
  return [...reportRemarks(remarks, text, file), ...unused]
}

function parseBody(text: string, file: string, media: MediaReader): { tree: Root | null; problems: Problem[] } {
  const { tree, problem } = parseMdx(text, file)
  if (problem) return { tree: null, problems: [problem] }
  liftImages(tree)
  return { tree, problems: checkPolicy(tree, { file, media }) }
}

/** What the schema cannot see: files on disk, the order of times, the year of the folder. */
function checkFrontMatter(
  { data, locate }: Extract<FrontMatterReading, { problem?: undefined }>,
  file: string,
  media: MediaReader,
): Problem[] {
  const problems: Problem[] = []
  const reportAt =
    (...path: PropertyKey[]) =>
    <Code extends ProblemCode>(code: Code, params: ProblemParams<Code>) => {
      problems.push(createProblem(code, { file, ...locate(path), field: path.join('.') }, params))
    }
  const { cover, attachments, publishAt, unpublishAt, date } = data as Partial<Record<string, unknown>>

  if (isRecord(cover) && typeof cover.src === 'string') {
    const { src, alt = undefined, caption, decorative } = cover
    checkImage({ src, alt: alt ?? undefined, caption, isDecorative: decorative === true }, media, reportAt('cover'))
  }
  if (Array.isArray(attachments)) {
    for (const [index, attachment] of attachments.entries()) {
      if (isRecord(attachment) && typeof attachment.file === 'string')
        checkAttachment(attachment.file, media, reportAt('attachments', index))
    }
  }
  const first = publishAt === undefined ? 'date' : 'publishAt'
  const [from, until] = [toMinute(publishAt ?? date), toMinute(unpublishAt)]
  if (from && until && until <= from) reportAt('unpublishAt')('dates-reversed', { first, second: 'unpublishAt' })
  const year = /\/(\d{4})\/[^/]+\/[^/]+$/.exec(file)?.[1]
  if (typeof date === 'string' && /^\d{4}-/.test(date) && year && date.slice(0, 4) !== year) {
    reportAt('date')('year-mismatch', { year, expected: date.slice(0, 4) })
  }
  return problems
}

/** ISO local times sort as text; a day alone is its first minute. Null for what is no time: the schema reports it. */
function toMinute(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(value)) return null
  return value.includes('T') ? value : `${value}T00:00`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The parsed article of a release in a language, for looking things up across files. */
export function isArticle(parsed: Parsed): parsed is ParsedArticle {
  return parsed.kind === 'release'
}
