import { useTranslations } from 'next-intl'
import { FEED_FORMATS, type FeedFormat, getFeedAddress } from '@/lib/web/feeds/feed'

export type FeedLinksProps = {
  /** The page whose list the feeds are of: their addresses are below it. */
  page: string
}

/** The feeds of a list, for programs that fetch news: one line under the list. */
export function FeedLinks({ page }: FeedLinksProps) {
  const t = useTranslations('FeedLinks')
  return (
    <p className="mt-6 flex flex-wrap items-center gap-x-4 text-sm text-soft">
      <span>{t('label')}</span>
      <FeedAnchors page={page} />
    </p>
  )
}

/** The links alone, one for each format. */
export function FeedAnchors({ page }: FeedLinksProps) {
  return Object.entries(FEED_FORMATS).map(([format, { name, type }]) => (
    <a key={format} className="target" href={getFeedAddress(page, format as FeedFormat)} type={type}>
      {name}
    </a>
  ))
}
