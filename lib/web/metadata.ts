import type { Metadata, Route } from 'next'
import type { Article } from '@/lib/catalog/article'
import { getHomePath } from '@/lib/i18n/paths'
import { getOtherLocale, type Locale } from '@/lib/i18n/routing'
import { getWords } from '@/lib/i18n/words'
import { site } from '@/site.config'
import { toTimestamp } from './date-time'
import { FEED_FORMATS, type FeedFormat, getFeedAddress } from './feeds/feed'
import { isPublic } from './is-public'
import { getModifiedDate } from './modified-date'
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
  /** True for a list with a feed of its own: the addresses of its feed are below that of the page. */
  hasFeed?: boolean
  /** The article that the page shows, if it is the page of one. */
  article?: Article
}

const OPEN_GRAPH_LOCALES = { km: 'km_KH', en: 'en_GB' } as const

/**
 * Title, description, canonical address, alternates and feeds of a page. A page that only shows the other language's text
 * names that one as canonical, is not indexed and announces no alternates.
 */
export function createMetadata(page: PageMetadata): Metadata {
  const { locale, title, description, paths, isIndexed = true, article, picture = getSitePicture(locale) } = page
  const canonical = paths[locale] ?? Object.values(paths)[0]
  const isFound = paths[locale] !== undefined && isIndexed
  const other = getOtherLocale(locale)
  return {
    title: `${title} – ${site.name[locale]}`,
    description,
    alternates: {
      canonical,
      ...(isFound && { languages: { ...paths, 'x-default': paths.km ?? paths.en } }),
      types: listFeedLinks(page),
    },
    // Search engines may show the picture of a page as large as they like: that is what it is made for.
    robots: isFound && isPublic() ? { 'max-image-preview': 'large' } : { index: false },
    openGraph: {
      title,
      description,
      siteName: site.name[locale],
      locale: OPEN_GRAPH_LOCALES[locale],
      alternateLocale: isFound && paths[other] ? OPEN_GRAPH_LOCALES[other] : undefined,
      url: canonical,
      images: [picture],
      ...(article ? describeArticle(article) : { type: 'website' }),
    },
    // X asks for a tag of its own to show the picture large; title, text and picture it takes from Open Graph.
    twitter: { card: 'summary_large_image' },
  }
}

function describeArticle(article: Article): Metadata['openGraph'] {
  const toTime = (date: string): string => toTimestamp(date, site.utcOffsetMinutes)
  return {
    type: 'article',
    publishedTime: toTime(article.date),
    modifiedTime: toTime(getModifiedDate(article)),
    section: getWords(article.locale)(`Category.${article.category}`),
    tags: article.tags,
  }
}

type FeedLinks = NonNullable<NonNullable<Metadata['alternates']>['types']>

/** The feed of the page's own list, then that of all releases, in each format. */
function listFeedLinks({ locale, title, paths, hasFeed }: PageMetadata): FeedLinks {
  const all = { url: getHomePath(locale) as string, title: site.name[locale] }
  const own = hasFeed ? [{ url: paths[locale] as string, title: `${title} – ${site.name[locale]}` }] : []
  return Object.fromEntries(
    Object.entries(FEED_FORMATS).map(([format, { name, type }]) => [
      type,
      [...own, all].map((feed) => ({ url: getFeedAddress(feed.url, format as FeedFormat), title: `${feed.title} (${name})` })),
    ]),
  )
}
