import '@/app/globals.css'
import type { Viewport } from 'next'
import { getLocale } from 'next-intl/server'
import { routing } from '@/lib/i18n/routing'

/** Only addresses that exist are rendered; a stranger cannot fill the disk with pages. */
export const dynamicParams = false

export const viewport: Viewport = { themeColor: '#0b2352', colorScheme: 'light dark' }

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }))
}

export default async function RootLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <html lang={await getLocale()}>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  )
}
