import type { AboutPage, CollectionPage, ContactPage, WebPage } from 'schema-dts'
import type { Locale } from '@/lib/i18n/routing'
import { toAbsoluteUrl } from '../absolute-url'
import { createWebSiteReference } from './website'

type Page = Exclude<CollectionPage | AboutPage | ContactPage | WebPage, string>

/** A page that is neither a release nor the home page. `path` is its canonical address. */
export function createPage(
  type: 'CollectionPage' | 'AboutPage' | 'ContactPage' | 'WebPage',
  locale: Locale,
  name: string,
  path: string,
): Page {
  const url = toAbsoluteUrl(path)
  return { '@type': type, '@id': url, url, name, inLanguage: locale, isPartOf: createWebSiteReference(locale) }
}
