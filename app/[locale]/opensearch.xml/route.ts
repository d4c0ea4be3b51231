import { hasLocale } from 'next-intl'
import { routing } from '@/lib/i18n/routing'
import { createOpenSearch } from '@/lib/web/opensearch'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }))
}

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/opensearch.xml'>): Promise<Response> {
  const { locale } = await params
  return createOpenSearch(hasLocale(routing.locales, locale) ? locale : routing.defaultLocale)
}
