import { type EditorialArticle, readArticle, readBlocks } from '@/lib/catalog/editorial/read-articles'
import type { Site } from '@/lib/site/define-site'
import { runGit } from '../frame/git'

/** Versions of a file that are looked through: further back, nobody remembers what a translation was made from. */
const VERSIONS_MAX = 200

/**
 * The words that stood in an original, by their hash, from its earlier versions in git, the latest first. Stops when all
 * that is asked for is found.
 */
export function findEarlierTexts(
  article: EditorialArticle,
  hashes: readonly string[],
  projectDir: string,
  site: Site,
): Map<string, string> {
  const { file } = article.source
  const missing = new Set(hashes)
  const texts = new Map<string, string>()
  const commits = runGit(projectDir, ['log', `--max-count=${VERSIONS_MAX}`, '--format=%H', '--', file])?.split('\n') ?? []
  for (const commit of commits.filter(Boolean)) {
    if (missing.size === 0) break
    const text = runGit(projectDir, ['show', `${commit}:./${file}`])
    const earlier = text === null ? null : readArticle(article.source, text, site)
    for (const block of earlier ? readBlocks(earlier) : []) if (missing.delete(block.hash)) texts.set(block.hash, block.text)
  }
  return texts
}
