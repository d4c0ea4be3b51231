import { findNearest } from '@/lib/problems/nearest'
import { createProblem, type Problem } from '@/lib/problems/problem'
import type { FrontMatter } from './front-matter-schema'
import type { Source } from './sources'

/**
 * Facts of a release that do not depend on the language. An embargo or a withdrawal written in one file alone would
 * leave the other language public.
 */
export const SHARED_FACTS = [
  'date',
  'type',
  'category',
  'districts',
  'issuedBy',
  'documentNumber',
  'publishAt',
  'unpublishAt',
  'legacyId',
] as const

/** What checks across files need of an article. */
export type ComparedFacts = Pick<FrontMatter, (typeof SHARED_FACTS)[number] | 'withdrawn' | 'related' | 'translationOf'>
export type ArticleFacts = { source: Extract<Source, { kind: 'release' }>; frontMatter: ComparedFacts }

/** Finds folders of two years with one slug: nothing can be stored while there are any. */
export function findDuplicateSlugs(sources: readonly Source[]): Problem[] {
  const first = new Map<string, Source & { kind: 'release' }>()
  return sources.flatMap((source) => {
    if (source.kind !== 'release') return []
    const other = first.get(source.slug) ?? source
    first.set(source.slug, other)
    return other.year === source.year
      ? []
      : [createProblem('slug-duplicate', { file: source.file }, { slug: source.slug, other: other.file })]
  })
}

/**
 * Finds what no file shows alone: facts that differ between languages, links to nowhere.
 * `slugs` are all releases there are, those with problems of their own included.
 */
export function crossCheck(
  articles: readonly ArticleFacts[],
  slugs: ReadonlySet<string>,
  locate: (file: string, field: string) => { line: number; column: number },
): Problem[] {
  const bySlug = groupBySlug(articles)
  const problems = findLegacyIdClashes(articles, locate)

  for (const [slug, files] of bySlug) {
    const [first, ...others] = files as [ArticleFacts, ...ArticleFacts[]]
    for (const other of others) {
      if (other.source.year !== first.source.year) continue
      problems.push(...compareFacts(first, other, locate))
      if (first.frontMatter.translationOf && other.frontMatter.translationOf) {
        const place = { file: other.source.file, field: 'translationOf', ...locate(other.source.file, 'translationOf') }
        problems.push(createProblem('translation-circular', place, { other: first.source.file }))
      }
    }
    for (const { source, frontMatter } of files) {
      const references = [
        ...frontMatter.related.map((target) => ({ field: 'related', target })),
        ...(frontMatter.withdrawn?.replacedBy ? [{ field: 'withdrawn.replacedBy', target: frontMatter.withdrawn.replacedBy }] : []),
      ]
      for (const { field, target } of references) {
        if (target !== slug && slugs.has(target)) continue
        const place = { file: source.file, field, ...locate(source.file, field) }
        if (target === slug) problems.push(createProblem('related-self', place, { field }))
        else problems.push(createProblem('related-unknown', place, { field, slug: target, nearest: findNearest(target, [...slugs]) }))
      }
    }
  }
  return problems
}

/** Finds releases that claim the same number of the old site. */
function findLegacyIdClashes(
  articles: readonly ArticleFacts[],
  locate: (file: string, field: string) => { line: number; column: number },
): Problem[] {
  const slugOf = new Map<number, string>()
  return articles.flatMap(({ source: { file, slug }, frontMatter: { legacyId } }) => {
    // One that comes out of the catalog is null where it was left out.
    if (!legacyId) return []
    const other = slugOf.get(legacyId) ?? slug
    slugOf.set(legacyId, other)
    if (other === slug) return []
    return [createProblem('legacy-id-taken', { file, field: 'legacyId', ...locate(file, 'legacyId') }, { id: legacyId, other })]
  })
}

function groupBySlug(articles: readonly ArticleFacts[]): Map<string, ArticleFacts[]> {
  const groups = new Map<string, ArticleFacts[]>()
  for (const article of articles) {
    const group = groups.get(article.source.slug)
    if (group) group.push(article)
    else groups.set(article.source.slug, [article])
  }
  return groups
}

function compareFacts(
  first: ArticleFacts,
  second: ArticleFacts,
  locate: (file: string, field: string) => { line: number; column: number },
): Problem[] {
  const show = (value: unknown): string => (Array.isArray(value) ? `[${[...value].sort().join(', ')}]` : String(value ?? '—'))
  const { file } = second.source
  const compare = (field: string, there: string, here: string): Problem[] =>
    here === there
      ? []
      : [createProblem('facts-differ', { file, field, ...locate(file, field) }, { field, here, there, other: first.source.file })]
  return [
    ...SHARED_FACTS.flatMap((field) => compare(field, show(first.frontMatter[field]), show(second.frontMatter[field]))),
    ...compare('withdrawn', show(first.frontMatter.withdrawn?.date), show(second.frontMatter.withdrawn?.date)),
  ]
}
