import type { EditorialArticle } from '@/lib/catalog/editorial/read-articles'
import { getShownTime, getStage } from '@/lib/catalog/editorial/stage'
import { type Locale, routing } from '@/lib/i18n/routing'
import type { Problem } from '@/lib/problems/problem'
import { isError } from '@/lib/problems/problem'
import type { Site } from '@/lib/site/define-site'
import { showTime } from '../frame/show-time'
import { PULL_REQUEST_TEXTS } from './texts'

/** The first line of the comment, by which the workflow finds it again. Readers do not see it. */
export const COMMENT_MARK = '<!-- content-check -->'

/** A comment holds 65,536 characters; more findings than these nobody mends at once. */
const FINDINGS_MAX = 40

export type CommentFacts = {
  problems: readonly Problem[]
  /** The articles that the pull request changes. */
  articles: readonly EditorialArticle[]
  /** Files of articles that it deletes. */
  removed: readonly string[]
  site: Site
  now: number
  /** Where files can be opened, without a final slash. */
  filesUrl?: string
}

/** What the person who opened a pull request reads, Khmer first. Nobody needs to know Git for it. */
export function writeComment(facts: CommentFacts): string {
  const parts = routing.locales.map((locale) => writePart(facts, locale))
  return `${COMMENT_MARK}\n${parts.join('\n\n---\n\n')}\n`
}

function writePart({ problems, articles, removed, site, now, filesUrl }: CommentFacts, locale: Locale): string {
  const texts = PULL_REQUEST_TEXTS[locale]
  const errors = problems.filter(isError)
  const others = problems.filter((problem) => !isError(problem))
  const showFinding = (problem: Problem): string => {
    const place = escapeMarkdown(texts.place(problem.file, problem.line))
    const address = filesUrl && `${filesUrl}/${problem.file.split('/').map(encodeURIComponent).join('/')}?plain=1#L${problem.line}`
    return `- ${address ? `[${place}](${address})` : place}  \n  ${escapeMarkdown(problem[locale])}`
  }
  const showFindings = (found: readonly Problem[]): string[] => [
    ...found.slice(0, FINDINGS_MAX).map(showFinding),
    ...(found.length > FINDINGS_MAX ? [`- ${texts.more(found.length - FINDINGS_MAX)}`] : []),
  ]
  const showArticle = ({ source, frontMatter }: EditorialArticle): string => {
    const { from, until } = getShownTime(frontMatter, site.utcOffsetMinutes)
    const stage = getStage(frontMatter, now, site.utcOffsetMinutes)
    const says = texts.stages[stage](from === null ? '' : showTime(from, site, locale))
    const ends = until !== null && until > now && stage !== 'draft' ? ` · ${texts.until(showTime(until, site, locale))}` : ''
    return `- **${escapeMarkdown(frontMatter.title)}** (${source.locale}): ${says}${ends}`
  }
  const changes = [...articles.map(showArticle), ...removed.map((file) => `- **${escapeMarkdown(file)}**: ${texts.removed}`)]
  return [
    `### ${texts.title} (${texts.language})`,
    texts.inReview,
    ...(errors.length > 0 ? [texts.toMend(errors.length), showFindings(errors).join('\n')] : [texts.sound]),
    ...(others.length > 0 ? [texts.toLookAt(others.length), showFindings(others).join('\n')] : []),
    ...(problems.length > 0 ? [texts.howToMend] : []),
    `#### ${texts.published}`,
    changes.length > 0 ? changes.join('\n') : texts.nothing,
    ...(changes.length > 0 ? [texts.clock] : []),
  ].join('\n\n')
}

/**
 * Words of content as they are, whatever signs they hold: no emphasis, link, HTML, nor a call of somebody by @name
 * (GitHub Flavored Markdown 2.4 and 6.11; entities for what a backslash does not stop).
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+!|~-]/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replace(/\s*\n\s*/g, ' ')
}
