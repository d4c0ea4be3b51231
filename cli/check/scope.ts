/** Whether a file of the project, relative to it, is asked about. */
export type Scope = (file: string) => boolean

export const EVERYTHING: Scope = () => true

/** What is right or wrong in any file depends on these. */
const RULES: readonly string[] = ['site.config.ts', 'content/gazetteer.json']

/** Where the address of a release that was renamed or removed must stand. */
const REDIRECTS = 'content/redirects.yaml'

/**
 * The files that can be wrong because others were changed: these themselves, and the other language, pictures and
 * attachments of the same release, and the list of old addresses.
 */
export function createScope(changed: readonly string[]): Scope {
  if (changed.some((file) => RULES.includes(file))) return EVERYTHING
  const files = new Set(changed)
  const releases = new Set(changed.map(getRelease))
  return (file) => {
    if (file === REDIRECTS) return changed.some((name) => name === REDIRECTS || name.startsWith('content/news/'))
    const release = getRelease(file)
    return files.has(file) || (release !== null && releases.has(release))
  }
}

/** `2026/road-repair` of a file of that release or of a picture in its folder. */
function getRelease(file: string): string | null {
  return /^(?:content\/news|public\/media)\/(\d{4}\/[^/]+)(?:\/|$)/.exec(file)?.[1] ?? null
}
