import { readFileSync } from 'node:fs'
import path from 'node:path'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/catalog/check'
import type { Parsed, ParsedArticle } from '@/lib/catalog/parse'
import { locateContent } from '@/lib/catalog/sources'
import { CATEGORIES, RELEASE_TYPES } from '@/lib/catalog/terms'
import { liftImages } from '@/lib/mdx/lift-images'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { MDX_COMPONENT_NAMES } from '@/lib/mdx/registry'
import { formatProblem, isError } from '@/lib/problems/problem'
import { site } from '@/site.config'

const PROJECT_DIR = path.join(import.meta.dirname, '../..')
const SOURCE_SLUG = '2023-01-30-women-and-children-consultative-committee'

const parsed: Parsed[] = []
const { sources, problems } = await checkContent(site, locateContent(PROJECT_DIR), { use: (batch) => void parsed.push(...batch) })
const articles = parsed.filter((item): item is ParsedArticle => item.kind === 'release')
const khmer = articles.filter(({ source }) => source.locale === 'km')

/** Articles by slug. */
const releases = new Map<string, ParsedArticle[]>()
for (const article of articles) releases.set(article.source.slug, [...(releases.get(article.source.slug) ?? []), article])
const countReleases = (test: (articles: readonly ParsedArticle[]) => boolean): number => [...releases.values()].filter(test).length
const has = (locale: 'km' | 'en') => (group: readonly ParsedArticle[]) => group.some(({ source }) => source.locale === locale)

const readText = (article: ParsedArticle): string => readFileSync(path.join(PROJECT_DIR, article.source.file), 'utf8')

/** Names of components and levels of headings of a body, in their order. */
function listStructure(article: ParsedArticle): string[] {
  const { tree } = parseMdx(readText(article), article.source.file)
  if (!tree) return ['unreadable']
  liftImages(tree)
  const names: string[] = []
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') names.push(node.name ?? '')
    if (node.type === 'heading') names.push(`h${node.depth}`)
    if (node.type === 'table' || node.type === 'footnoteReference') names.push(node.type)
  })
  return names
}

/** Samples show what the site can do, until `npm run samples:remove` takes them away. */
const whileThereAreSamples = it.runIf(articles.some(({ frontMatter }) => frontMatter.sample))

describe('the content', () => {
  it('has no error in any file', () => {
    expect(problems.filter(isError).map(formatProblem)).toEqual([])
    expect(parsed).toHaveLength(sources.length)
    expect(sources.length).toBeGreaterThan(8)
  })

  it('shows editors only samples that proofreading finds nothing wrong with', () => {
    const samples = new Set(articles.filter(({ frontMatter }) => frontMatter.sample).map(({ source }) => source.file))
    expect(samples.size).toBeGreaterThan(0)
    expect(problems.filter(({ file }) => samples.has(file)).map(formatProblem)).toEqual([])
  })

  it('has every plain page in both languages', () => {
    const pages = sources.flatMap((source) => (source.kind === 'page' ? [`${source.slug}/${source.locale}`] : []))
    expect(pages.sort()).toEqual(['about', 'accessibility', 'contact', 'privacy'].flatMap((slug) => [`${slug}/en`, `${slug}/km`]))
  })

  whileThereAreSamples('uses every type, category and district, and every component, in both languages', () => {
    for (const locale of ['km', 'en']) {
      const some = articles.filter(({ source }) => source.locale === locale)
      expect(new Set(some.map(({ frontMatter }) => frontMatter.type))).toEqual(new Set(RELEASE_TYPES))
      expect(new Set(some.map(({ frontMatter }) => frontMatter.category))).toEqual(new Set(CATEGORIES))
      const components = some.flatMap(listStructure).filter((name) => /^[A-Z]/.test(name))
      expect(new Set(components)).toEqual(new Set(MDX_COMPONENT_NAMES))
    }
    expect(new Set(articles.flatMap(({ frontMatter }) => frontMatter.districts))).toEqual(new Set(site.districts.map(({ slug }) => slug)))
  })

  whileThereAreSamples('has thirty samples and more, ten and more without English, two and more without Khmer', () => {
    expect(countReleases((group) => group.every(({ frontMatter }) => frontMatter.sample))).toBeGreaterThanOrEqual(30)
    expect(countReleases((group) => !has('en')(group))).toBeGreaterThanOrEqual(10)
    expect(countReleases((group) => !has('km')(group))).toBeGreaterThanOrEqual(2)
    expect(countReleases((group) => has('km')(group) && has('en')(group))).toBeGreaterThanOrEqual(10)
  })

  whileThereAreSamples('marks every release as a sample but the one that really was published', () => {
    const unmarked = articles.filter(({ frontMatter }) => !frontMatter.sample).map(({ source }) => source.slug)
    expect(new Set(unmarked)).toEqual(new Set([SOURCE_SLUG]))
  })

  whileThereAreSamples(
    'shows each state of a release: withdrawn, changed, draft, and under an embargo that no reader will see the end of',
    () => {
      expect(countReleases((group) => group.every(({ frontMatter }) => frontMatter.withdrawn))).toBe(1)
      expect(countReleases((group) => group.every(({ frontMatter }) => frontMatter.updates.length > 0))).toBeGreaterThanOrEqual(1)
      expect(countReleases((group) => group.every(({ frontMatter }) => frontMatter.draft))).toBe(1)
      expect(countReleases((group) => group.every(({ frontMatter }) => (frontMatter.publishAt ?? '') >= '2090'))).toBe(1)
    },
  )

  it('has the states of a release in both of its languages', () => {
    for (const [slug, group] of releases) {
      const states = group.map(({ frontMatter: { draft, sample, publishAt, unpublishAt, withdrawn, updates } }) =>
        JSON.stringify([draft, sample, publishAt, unpublishAt, withdrawn?.date, withdrawn?.replacedBy, updates.map(({ date }) => date)]),
      )
      expect(new Set(states).size, slug).toBe(1)
    }
  })

  it('keeps the components, headings, tables and notes of a release in its translation', () => {
    for (const [slug, group] of releases) {
      if (group.length < 2) continue
      const [first, second] = group.map(listStructure)
      expect(second, slug).toEqual(first)
    }
    expect(countReleases((group) => group.length === 2)).toBeGreaterThan(0)
  })
})

describe('the release that really was published', () => {
  it('stands here word for word', () => {
    const source = readFileSync(path.join(PROJECT_DIR, 'tests/fixtures/source-release.km.txt'), 'utf8')
    const article = khmer.find(({ source: { slug } }) => slug === SOURCE_SLUG)!
    // Paragraphs were set anew; everything but white space is as it was.
    const remove = (text: string) => text.replace(/\s+/g, '')
    expect(source.length).toBeGreaterThan(2_000)
    expect(remove(article.frontMatter.title + article.text)).toBe(remove(source))
    expect(article.frontMatter).toMatchObject({ date: '2023-01-30', type: 'press-release', category: 'social-affairs' })
  })
})

describe('Khmer texts', () => {
  it('have Khmer digits, telephone numbers of offices aside', () => {
    for (const article of khmer) {
      const phones = [...readText(article).matchAll(/phone="([^"]*)"/g)].map(([, phone]) => phone)
      const { title, place, documentNumber, tags, updates, withdrawn } = article.frontMatter
      const notes = updates.map(({ note }) => note)
      const lines = [
        title,
        place,
        documentNumber,
        ...tags,
        ...notes,
        withdrawn?.reason,
        article.cover?.alt,
        article.cover?.caption,
        ...article.text.split('\n'),
      ]
      for (const line of lines) if (line && !phones.includes(line)) expect(line, article.source.file).not.toMatch(/[0-9]/)
    }
    expect(khmer.length).toBeGreaterThan(0)
  })

  it('have no letter of the deprecated code points and no sign that stands without a letter', () => {
    for (const { frontMatter, text, source } of khmer) {
      expect(`${frontMatter.title}\n${text}`, source.file).not.toMatch(
        /\u17A3|\u17A4|\u17B4|\u17B5|\u17D8|(?<![\u1780-\u17D3\u200B-\u200D])[\u17B6-\u17D3]/,
      )
    }
  })
})

describe('English texts', () => {
  it('hold no Khmer but in names of documents', () => {
    for (const { frontMatter, source } of articles.filter(({ source: { locale } }) => locale === 'en')) {
      expect(frontMatter.title + (frontMatter.place ?? '') + frontMatter.tags.join(''), source.file).not.toMatch(/[\u1780-\u17FF]/)
    }
  })
})
