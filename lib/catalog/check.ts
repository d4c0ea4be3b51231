import { createMediaReader, type MediaReader } from '@/lib/mdx/media'
import { isError, type Problem, sortProblems } from '@/lib/problems/problem'
import type { Site } from '@/lib/site/define-site'
import type { Alert } from './alerts/alert'
import { checkAlerts } from './alerts/check-alerts'
import { findCodeClashes } from './code-clashes'
import { type ArticleFacts, crossCheck, findDuplicateSlugs } from './cross-check'
import { createAnchorReader } from './links/anchor-reader'
import { checkLinks, createAddressBook, type LinkedFile } from './links/check-links'
import { isArticle, type Parsed } from './parse'
import { parseSources } from './parse-sources'
import { readFrontMatter } from './read-front-matter'
import { checkRedirects, type PlacedRedirect } from './redirects/check-redirects'
import { type ContentLocation, getVersion, listSources, readSource, type Source } from './sources'

/**
 * What the catalog of an earlier build knows of a file. A file with the same hash is not parsed again; one with the same
 * version is not even read.
 */
export type KnownSource = { hash: string; version: string | null; media: Record<string, string | null>; facts: ArticleFacts | null }
export type KnownSources = ReadonlyMap<string, KnownSource>

export type CheckOptions = {
  known?: KnownSources
  /** See `ParseOptions`. */
  onlyErrors?: boolean
  /** Takes what was read anew, in the order of the files, a batch at a time. `isSound` until an error is found. */
  use?: (parsed: Parsed[], isSound: boolean) => void | Promise<void>
}
export type ContentCheck = {
  sources: Source[]
  /** Of the files whose version is not the known one. */
  versions: Map<string, string | null>
  /** Alerts and redirects are read anew every time: they are few, and small. */
  alerts: Alert[]
  redirects: PlacedRedirect[]
  problems: Problem[]
}

/** Reads and checks all content and finds every problem of every file. Texts go to `use` and are not kept. */
export async function checkContent(
  site: Site,
  location: ContentLocation,
  { known = new Map(), onlyErrors, use = () => {} }: CheckOptions = {},
): Promise<ContentCheck> {
  const { contentDir } = location
  const { sources, problems } = listSources(contentDir)
  problems.push(...findDuplicateSlugs(sources))
  const { changed, versions } = findChanges(sources, location, known)
  const facts = new Map<string, ArticleFacts | null>(Array.from(known, ([file, source]) => [file, source.facts]))

  const linked: LinkedFile[] = []

  for await (const outcomes of parseSources(changed, site, { ...location, onlyErrors })) {
    problems.push(...outcomes.flatMap((outcome) => outcome.problems))
    for (const { source, parsed } of outcomes) {
      facts.set(source.file, parsed && isArticle(parsed) ? { source: parsed.source, frontMatter: parsed.frontMatter } : null)
      if (parsed) linked.push({ source: parsed.source, links: parsed.links, anchors: parsed.anchors })
    }
    await use(
      outcomes.flatMap(({ parsed }) => parsed ?? []),
      !problems.some(isError),
    )
  }

  const slugs = new Set(sources.flatMap((source) => (source.kind === 'release' ? [source.slug] : [])))
  const articles = sources.flatMap(({ file }) => facts.get(file) ?? [])
  problems.push(...crossCheck(articles, slugs, createLocator(contentDir)))
  const getAnchors = createAnchorReader(linked, contentDir)
  problems.push(...checkLinks(linked, { site, publicDir: location.publicDir, sources, getAnchors }))
  const { alerts, problems: alertProblems } = checkAlerts(site, contentDir, slugs)
  const { redirects, problems: redirectProblems } = checkRedirects(location, {
    slugs,
    ...createAddressBook({
      site,
      publicDir: location.publicDir,
      sources,
      legacyIds: articles.flatMap(({ frontMatter }) => frontMatter.legacyId ?? []),
    }),
  })
  problems.push(...alertProblems, ...redirectProblems, ...checkCodes(articles, redirects))
  return { sources, versions, alerts, redirects, problems: sortProblems(problems) }
}

/** Short addresses stand on paper: a former name keeps its own, even that of a release that is gone. */
function checkCodes(articles: readonly ArticleFacts[], redirects: readonly PlacedRedirect[]): Problem[] {
  const former = redirects.flatMap(({ release, file, line }) => (release === null ? [] : [{ slug: release, file, line }]))
  // Former names first: only a folder can still be renamed.
  return findCodeClashes([...former, ...articles.map(({ source }) => source)])
}

/**
 * The files that must be parsed: all but those that nobody wrote to since the earlier catalog, and those that hold what they
 * held then. After a checkout that may be all of them, and reading them here takes less time than starting threads.
 */
function findChanges(sources: readonly Source[], { contentDir, publicDir }: ContentLocation, known: KnownSources) {
  const media = createMediaReader(publicDir)
  const versions = new Map<string, string | null>()
  const changed = sources.filter((source) => {
    // Before the file is read: a change in between makes another version, and is found next time.
    const version = getVersion(source, contentDir)
    const earlier = known.get(source.file)
    const isSeen = version !== null && earlier?.version === version
    if (!isSeen) versions.set(source.file, version)
    if (!earlier || !isMediaUnchanged(earlier, media)) return true
    return !isSeen && readSource(source, contentDir).hash !== earlier.hash
  })
  return { changed, versions }
}

function isMediaUnchanged(known: KnownSource, media: MediaReader): boolean {
  return Object.entries(known.media).every(([file, version]) => media.getVersion(file) === version)
}

/** Finds the line of a field by reading the file again: only problems need it, and they are few. */
function createLocator(contentDir: string) {
  return (file: string, field: string) => {
    const source = { file } as Source
    const reading = readFrontMatter(readSource(source, contentDir).text, file)
    return reading.problem ? { line: 1, column: 1 } : reading.locate(field.split('.'))
  }
}
