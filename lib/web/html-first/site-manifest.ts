/** What the build leaves for the server: pages and files ready to be sent, and this list of them. */
export const SITE_FOLDER = '.site'
export const MANIFEST_FILE = 'site.json'
export const SERVER_FILE = 'server.mjs'
/** Below it, at the address of each list: a page of that list, for what stands around its content. */
export const FRAMES_FOLDER = 'frames'

/** The encodings that are made ahead, best first, with the ending of their files. */
export const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

export type SitePage = {
  /** Of the page without alerts. */
  etag: string
  /** Only of a page that keeps the framework: its own policy. */
  policy?: string
}

export type SiteFile = {
  etag: string
  contentType: string
  cacheControl: string
  /** Compressed files stand beside it. */
  isCompressed?: true
}

export type SiteManifest = {
  /** By address: `/km/news/…`. The HTML is in `pages/km/news/….html`. */
  pages: Record<string, SitePage>
  /** By address. They are in `files/…`. */
  files: Record<string, SiteFile>
  /** Addresses of before, decoded, and where they lead: to a page or a file of this site. */
  moved: Record<string, string>
  /** Addresses with nothing in their place, decoded, and the name of the page that says why (`getGonePath`). */
  gone: Record<string, string>
  /** Patterns of addresses that only the framework can answer: routes rendered per request that the server does not know. */
  frameworkRoutes: string[]
}
