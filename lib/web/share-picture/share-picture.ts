import type { Article } from '@/lib/catalog/article'
import { getArticlePicturePath, getSitePicturePath } from '@/lib/i18n/paths'
import type { Locale } from '@/lib/i18n/routing'
import { PICTURE_SIZE_PX } from './picture-size'
import { createArticleCard, createSiteCard, getCardText, getCardVersion, type ShareCard } from './share-card'

/** A share picture as a page announces it. `url` is a path of this site; `alt` is in the language of the picture's words. */
export type SharePicture = { url: string; width: number; height: number; alt: string; type: 'image/png' }

function toPicture(path: string, card: ShareCard): SharePicture {
  return { url: `${path}?v=${getCardVersion(card)}`, ...PICTURE_SIZE_PX, alt: getCardText(card), type: 'image/png' }
}

/** The picture of an article. A page that shows it in place of a missing translation announces it too. */
export const getArticlePicture = (article: Article): SharePicture =>
  toPicture(getArticlePicturePath(article.locale, article.slug), createArticleCard(article))

/** The picture of every page that is not a release. */
export const getSitePicture = (locale: Locale): SharePicture => toPicture(getSitePicturePath(locale), createSiteCard(locale))
