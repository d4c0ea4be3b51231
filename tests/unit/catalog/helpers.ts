import path from 'node:path'
import { afterAll } from 'vitest'
import { type BuildResult, buildCatalog } from '@/lib/catalog/build'
import type { Catalog } from '@/lib/catalog/catalog'
import { openCatalog } from '@/lib/catalog/open'
import { createPlaces } from '@/lib/catalog/search/places'
import { type SearchRequest, type SearchResult, searchCatalog } from '@/lib/catalog/search/search'
import type { Site } from '@/lib/site/define-site'
import { type ContentTree, createTree, type Files } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'

/** A moment after every date that tests write without thinking of time. */
export const LATER = Date.UTC(2030, 0, 1)

export const getCatalogFile = (tree: ContentTree): string => path.join(tree.dir, '.catalog/catalog.db')

export function build(
  tree: ContentTree,
  { site = preySample, fingerprint = 'rules-1' }: { site?: Site; fingerprint?: string } = {},
): Promise<BuildResult> {
  const { contentDir, publicDir } = tree
  return buildCatalog({ contentDir, publicDir, site, fingerprint, file: getCatalogFile(tree), now: LATER })
}

const opened: Catalog[] = []
afterAll(() => {
  for (const { db } of opened.splice(0)) db.close()
})

/** Opens the catalog of a tree; it is closed when the test file ends. */
export async function open(tree: ContentTree): Promise<Catalog> {
  const catalog = await openCatalog(getCatalogFile(tree))
  opened.push(catalog)
  return catalog
}

/** The catalog of a content tree with these files. */
export async function createCatalog(files: Files, site?: Site): Promise<Catalog> {
  const tree = createTree(files)
  await build(tree, { site })
  return open(tree)
}

/** Searches a catalog of the made-up province in Khmer, as the finder does when it opens; `request` says what is different. */
export function search(catalog: Catalog, words: string, request: Partial<SearchRequest> = {}, now = LATER): Promise<SearchResult> {
  const base: SearchRequest = { locale: 'km', words, filter: {}, sort: 'relevance', limit: 20, offset: 0 }
  return searchCatalog(catalog, createPlaces(preySample), { ...base, ...request }, now)
}
