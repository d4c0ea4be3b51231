import '@/app/globals.css'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { routing } from '@/lib/i18n/routing'
import { site } from '@/site.config'

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
        <link rel="search" type="application/opensearchdescription+xml" href={`/${locale}/opensearch.xml`} title={site.name[locale]} />
      </head>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  )
}
