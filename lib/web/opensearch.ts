import { getSearchPath } from '@/lib/i18n/paths'
import type { Locale } from '@/lib/i18n/routing'
import { listClusters } from '@/lib/khmer/clusters'
import { site } from '@/site.config'
import { toAbsoluteUrl } from './absolute-url'

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** OpenSearch allows 16 characters for the short name; a Khmer cluster is several of them. */
const SHORT_NAME_MAX = 16

const cutShortName = (name: string): string => name.slice(0, listClusters(name).findLast(({ end }) => end <= SHORT_NAME_MAX)?.end)

/** The description with which a browser offers the finder as a search engine (OpenSearch 1.1, draft 6), in one language. */
export function createOpenSearch(locale: Locale): Response {
  const template = `${toAbsoluteUrl(getSearchPath(locale))}?q={searchTerms}`
  const suggestions = `${site.baseUrl}/api/search?locale=${locale}&q={searchTerms}`
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(cutShortName(site.name[locale]))}</ShortName>
  <LongName>${escapeXml(site.name[locale])}</LongName>
  <Description>${escapeXml(site.description[locale])}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(site.baseUrl + site.emblem)}</Image>
  <Url type="text/html" template="${escapeXml(template)}"/>
  <Url type="application/json" template="${escapeXml(suggestions)}"/>
</OpenSearchDescription>
`
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } })
}
