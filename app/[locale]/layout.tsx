import '@/app/globals.css'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { AlertBanners } from '@/components/layout/alert-banners'
import { AlertSlot } from '@/components/layout/alert-slot'
import { PreviewBanner } from '@/components/layout/preview-banner'
import { SkipLink } from '@/components/layout/skip-link'
import { listAlerts } from '@/lib/catalog/alerts/list-alerts'
import { listRunningAlerts } from '@/lib/catalog/alerts/running'
import { getCatalog } from '@/lib/catalog/open'
import { type Locale, routing } from '@/lib/i18n/routing'
import { site } from '@/site.config'
import { FontPreloads } from './font-preloads'

/** Only addresses that exist are rendered; a stranger cannot fill the disk with pages. */
export const dynamicParams = false

export const metadata: Metadata = { metadataBase: new URL(site.baseUrl), icons: { icon: site.emblem } }

export const viewport: Viewport = { themeColor: '#0b2352', colorScheme: 'light dark' }

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }))
}

export default async function RootLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  // `dynamicParams` does not hold for pages that are rendered at request time.
  if (!hasLocale(routing.locales, locale)) notFound()
  return (
    <html lang={locale}>
      <head>
        <FontPreloads locale={locale} />
        <link rel="search" type="application/opensearchdescription+xml" href={`/${locale}/opensearch.xml`} title={site.name[locale]} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <SkipLink />
        {process.env.SITE_PREVIEW && <PreviewBanner />}
        {process.env.NODE_ENV === 'development' ? <DevelopmentAlerts locale={locale} /> : <AlertSlot />}
        {children}
      </body>
    </html>
  )
}

/** `npm run dev` has no server of ours that fills the slot: the page shows what runs at the catalog's moment. */
async function DevelopmentAlerts({ locale }: { locale: Locale }) {
  const catalog = await getCatalog()
  const alerts = listRunningAlerts(await listAlerts(catalog), catalog.now)
  return (
    <AlertSlot>
      <AlertBanners alerts={alerts} locale={locale} />
    </AlertSlot>
  )
}
