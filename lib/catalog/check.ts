import path from 'node:path'
import { createMediaReader, type MediaReader } from '@/lib/mdx/media'
import { type Problem, sortProblems } from '@/lib/problems/problem'
import type { Site } from '@/lib/site/define-site'
import type { Alert } from './alerts/alert'
import { checkAlerts } from './alerts/check-alerts'
import { type ArticleFacts, crossCheck } from './cross-check'
import { createReleaseSchema } from './front-matter-schema'
import { isArticle, type Parsed, parseSource } from './parse'
import { readFrontMatter } from './read-front-matter'
import { getVersion, listSources, readSource, type Source } from './sources'

/** Where content lives. `contentDir` and `publicDir` are absolute. */
export type ContentLocation = { contentDir: string; publicDir: string }

/**
 * What the catalog of an earlier build knows of a file. A file with the same hash is not parsed again; one with the same
 * version is not even read.
 */
export type KnownSource = { hash: string; version: string | null; media: Record<string, string | null>; facts: ArticleFacts | null }
export type KnownSources = ReadonlyMap<string, KnownSource>

export type ContentCheck = {
  sources: Source[]
  /** Files that were read anew: all of them unless an earlier catalog is known. */
  parsed: Parsed[]
  /** Of the files whose version is not the known one. */
  versions: Map<string, string | null>
  /** Read anew every time: they are few, and small. */
  alerts: Alert[]
  problems: Problem[]
}

/** Reads and checks all content and finds every problem of every file. Nothing is written. */
export function checkContent(site: Site, { contentDir, publicDir }: ContentLocation, known: KnownSources = new Map()): ContentCheck {
  const media = createMediaReader(publicDir)
  const context = { releaseSchema: createReleaseSchema(site), media }
  const { sources, problems } = listSources(contentDir)
  const parsed: Parsed[] = []
  const versions = new Map<string, string | null>()
  const articles: ArticleFacts[] = []

  for (const source of sources) {
    // Before the file is read: a change in between makes another version, and is found next time.
    const version = getVersion(source, contentDir)
    const earlier = known.get(source.file)
    const isSeen = version !== null && earlier?.version === version
    if (!isSeen) versions.set(source.file, version)
    const content = isSeen ? null : readSource(source, contentDir)
    if (earlier && (content === null || content.hash === earlier.hash) && isMediaUnchanged(earlier, media)) {
      if (earlier.facts) articles.push(earlier.facts)
      continue
    }
    const result = parseSource(source, content ?? readSource(source, contentDir), context)
    problems.push(...result.problems)
    if (!result.parsed) continue
    parsed.push(result.parsed)
    if (isArticle(result.parsed)) articles.push(result.parsed)
  }

  const slugs = new Set(sources.flatMap((source) => (source.kind === 'release' ? [source.slug] : [])))
  problems.push(...crossCheck(articles, slugs, createLocator(contentDir)))
  const { alerts, problems: alertProblems } = checkAlerts(site, contentDir, slugs)
  problems.push(...alertProblems)
  return { sources, parsed, versions, alerts, problems: sortProblems(problems) }
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

/** The content of a project folder: `content/` and `public/` below it. */
export function locateContent(projectDir: string): ContentLocation {
  return { contentDir: path.join(projectDir, 'content'), publicDir: path.join(projectDir, 'public') }
}
