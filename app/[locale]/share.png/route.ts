import { hasLocale } from 'next-intl'
import { routing } from '@/lib/i18n/routing'
import { createPictureResponse } from '@/lib/web/share-picture/picture-response'
import { createSiteCard } from '@/lib/web/share-picture/share-card'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }))
}

/** The share picture of every page that is not a release. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/share.png'>): Promise<Response> {
  const { locale } = await params
  return createPictureResponse(createSiteCard(hasLocale(routing.locales, locale) ? locale : routing.defaultLocale))
}
