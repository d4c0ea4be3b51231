import type { Metadata, Route } from 'next'
import type { Locale } from '@/lib/i18n/routing'
import { site } from '@/site.config'
import { getSitePicture, type SharePicture } from './share-picture/share-picture'

export type PageMetadata = {
  /** Language of the page's address. */
  locale: Locale
  title: string
  description: string
  /** Address of the page in each language it really exists in: the languages announced to search engines. */
  paths: Partial<Record<Locale, Route>>
  isIndexed?: boolean
  /** What social networks show with a link to the page; the site's own picture where the page has none. */
  picture?: SharePicture
}

/**
 * Title, description, canonical address and alternates of a page. A page that only shows the other language's text
 * names that one as canonical, is not indexed and announces no alternates.
 */
export function createMetadata({
  locale,
  title,
  description,
  paths,
  isIndexed = true,
  picture = getSitePicture(locale),
}: PageMetadata): Metadata {
  const canonical = paths[locale] ?? Object.values(paths)[0]
  const isOriginal = paths[locale] !== undefined
  const languages = { ...paths, 'x-default': paths.km ?? paths.en }
  return {
    title: `${title} – ${site.name[locale]}`,
    description,
    alternates: isOriginal && isIndexed ? { canonical, languages } : { canonical },
    robots: isOriginal && isIndexed ? undefined : { index: false },
    openGraph: {
      title,
      description,
      siteName: site.name[locale],
      locale: locale === 'km' ? 'km_KH' : 'en_GB',
      type: 'website',
      url: canonical,
      images: [picture],
    },
    // X asks for a tag of its own to show the picture large; title, text and picture it takes from Open Graph.
    twitter: { card: 'summary_large_image' },
  }
}
