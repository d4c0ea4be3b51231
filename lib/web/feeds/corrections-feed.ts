import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { ListedChange } from '@/lib/catalog/article'
import type { Catalog } from '@/lib/catalog/catalog'
import type { Change } from '@/lib/catalog/change'
import { listChanges } from '@/lib/catalog/changes'
import { getShortCode } from '@/lib/catalog/short-code'
import { getCorrectionsPath, getReleasePath } from '@/lib/i18n/paths'
import { getOtherLocale, type Locale } from '@/lib/i18n/routing'
import { getWords } from '@/lib/i18n/words'
import { site } from '@/site.config'
import { toAbsoluteUrl } from '../absolute-url'
import { toTimestamp } from '../date-time'
import type { Feed, FeedItem } from './feed'
import { getAuthor, getReleaseId } from './release-item'

/** A reader who asks once a day misses none: no office corrects so much. */
const ITEMS_MAX = 100

/** The feed of what changed after publication, in one language. */
export async function getCorrectionsFeed(catalog: Catalog, locale: Locale): Promise<Feed> {
  const { changes } = await listChanges(catalog, locale, { limit: ITEMS_MAX, offset: 0 }, catalog.now)
  const t = getWords(locale)
  const toUrl = (each: Locale): string => toAbsoluteUrl(getCorrectionsPath(each))
  const other = getOtherLocale(locale)
  return {
    locale,
    title: `${t('CorrectionsPage.title')} – ${site.name[locale]}`,
    description: t('CorrectionsPage.description', { site: site.name[locale] }),
    author: site.name[locale],
    rights: t('SiteFooter.reuse', { site: site.name[locale] }),
    url: toUrl(locale),
    translations: [{ locale: other, url: toUrl(other) }],
    items: changes.map((change) => toItem(change, locale)),
  }
}

function toItem(change: ListedChange, locale: Locale): FeedItem {
  const { article, date, kind, note } = change
  const time = toTimestamp(date, site.utcOffsetMinutes)
  return {
    id: `${getReleaseId(article)}/${getChangeName(change)}`,
    url: toAbsoluteUrl(getReleasePath(locale, article.slug)),
    title: `${getWords(locale)(`CorrectionsPage.${kind}`)}${locale === 'km' ? '៖ ' : ': '}${article.title}`,
    summary: note,
    html: toHtml(h('p', note)),
    published: time,
    updated: time,
    author: getAuthor(article),
    categories: [],
    translations: [],
    picture: null,
    attachments: [],
  }
}

/** Names a change within its article. Two of one day are told apart by what they say, so that neither takes the place of the other. */
const getChangeName = ({ kind, date, note }: Change): string => `${kind}/${date}/${getShortCode(note)}`
