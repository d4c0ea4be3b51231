import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts'
import { getHomePath, getSearchPath } from '@/lib/i18n/paths'
import type { Locale } from '@/lib/i18n/routing'
import { site } from '@/site.config'
import { toAbsoluteUrl } from '../absolute-url'
import { createPublisher } from './organization'

const getWebSiteId = (locale: Locale): string => `${toAbsoluteUrl(getHomePath(locale))}#website`

/** The site in a language, by name alone: what a page is part of. */
export const createWebSiteReference = (locale: Locale) => ({ '@type': 'WebSite', '@id': getWebSiteId(locale) }) as const satisfies WebSite

/** The site with its finder, for the home page. */
export function createWebSite(locale: Locale): Exclude<WebSite, string> {
  const potentialAction: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${toAbsoluteUrl(getSearchPath(locale))}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return {
    ...createWebSiteReference(locale),
    name: site.name[locale],
    description: site.description[locale],
    url: toAbsoluteUrl(getHomePath(locale)),
    inLanguage: locale,
    publisher: { '@id': createPublisher(locale)['@id'] },
    potentialAction,
  }
}
