import { liftImages } from '@/lib/mdx/lift-images'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import type { Site } from '@/lib/site/define-site'
import { createReleaseSchema, type FrontMatter } from '../front-matter-schema'
import { readFrontMatter } from '../read-front-matter'
import type { Locate } from '../read-yaml'
import { listSources, readSource, type Source } from '../sources'
import { type Block, listBlocks } from '../translation/blocks'

/** An article as an editor has it in hand: its file as it is now, drafts included. */
export type EditorialArticle = {
  source: Extract<Source, { kind: 'release' }>
  frontMatter: FrontMatter
  locate: Locate
  /** The whole file. */
  text: string
}
/** `broken` are files whose facts cannot be read; `npm run check` says what is wrong with them. */
export type Editorial = { articles: EditorialArticle[]; broken: string[] }

/** Reads one file of a release as it is, or as it once was; null when its facts are not right. */
export function readArticle(source: EditorialArticle['source'], text: string, site: Site): EditorialArticle | null {
  const reading = readFrontMatter(text, source.file)
  if (reading.problem) return null
  const { success, data } = createReleaseSchema(site).safeParse(reading.data)
  return success ? { source, frontMatter: data, locate: reading.locate, text } : null
}

/**
 * Reads all releases for the commands of editors, in the order of their files. Not the catalog: that shows the last build,
 * and editors ask about what they have just written.
 * @param tell hears how far it is
 */
export function readArticles(site: Site, contentDir: string, tell: (done: number, all: number) => void = () => {}): Editorial {
  const sources = listSources(contentDir).sources.filter((source) => source.kind === 'release')
  const editorial: Editorial = { articles: [], broken: [] }
  for (const [at, source] of sources.entries()) {
    tell(at, sources.length)
    const article = readArticle(source, readSource(source, contentDir).text, site)
    if (article) editorial.articles.push(article)
    else editorial.broken.push(source.file)
  }
  return editorial
}

/** The blocks of an article, or none when its body cannot be parsed. */
export function readBlocks({ source, frontMatter, text }: EditorialArticle): Block[] {
  const { tree } = parseMdx(text, source.file)
  if (!tree) return []
  liftImages(tree)
  return listBlocks(tree, frontMatter)
}

/** The other article of the same release. */
export function findTwin(articles: readonly EditorialArticle[], { source }: EditorialArticle): EditorialArticle | undefined {
  return articles.find((other) => other.source.slug === source.slug && other.source.locale !== source.locale)
}
