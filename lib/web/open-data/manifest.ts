import type { ApiArticle } from '../api/article-schema'

/** What the province vouches for: one release in one language. */
export type ManifestEntry = Pick<
  ApiArticle,
  'code' | 'locale' | 'url' | 'title' | 'date' | 'documentNumber' | 'state' | 'updated' | 'sha256' | 'sample'
> & { attachments: { url: string; sha256: string }[] }

export type Manifest = {
  version: 1
  /** Origin of the site. */
  site: string
  /** The moment that the site shows, in UTC. */
  created: string
  releases: ManifestEntry[]
}

export function toManifestEntry(article: ApiArticle): ManifestEntry {
  const { code, locale, url, title, date, documentNumber, state, updated, sha256, sample, attachments } = article
  return {
    ...{ code, locale, url, title, date, documentNumber, state, updated, sha256, sample },
    attachments: attachments.map((attachment) => ({ url: attachment.url, sha256: attachment.sha256 })),
  }
}
