import type { AdministrativeArea, GovernmentOrganization } from 'schema-dts'
import { getHomePath } from '@/lib/i18n/paths'
import type { Locale } from '@/lib/i18n/routing'
import type { Localized } from '@/lib/site/define-site'
import { site } from '@/site.config'
import { toAbsoluteUrl } from '../absolute-url'

/** By this, programs know the administration again on every page. */
const ORGANIZATION_ID = `${site.baseUrl}/#organization`

/** The administration, in short: what a page names as its publisher. */
export function createPublisher(locale: Locale) {
  return {
    '@type': 'GovernmentOrganization',
    '@id': ORGANIZATION_ID,
    name: site.name[locale],
    url: toAbsoluteUrl(getHomePath(locale)),
    logo: site.baseUrl + site.emblem,
  } as const satisfies GovernmentOrganization
}

/** The administration with all that the home page says of it. */
export function createOrganization(locale: Locale): Exclude<GovernmentOrganization, string> {
  const { address, phone, email } = site.contact
  return {
    ...createPublisher(locale),
    description: site.description[locale],
    address: address[locale],
    telephone: phone,
    email,
    areaServed: createArea(site.province.fullName, locale),
    sameAs: site.social.map(({ url }) => url),
  }
}

export const createArea = (name: Localized, locale: Locale) =>
  ({ '@type': 'AdministrativeArea', name: name[locale] }) as const satisfies AdministrativeArea
