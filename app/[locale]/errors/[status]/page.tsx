import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ErrorPage } from '@/components/layout/error-page'
import { ERROR_STATUSES, type ErrorStatus } from '@/lib/web/error-status'
import { site } from '@/site.config'

/** The pages that server/ sends in place of an error. Under `next start` the framework's own pages are sent. */
export const dynamicParams = false

export function generateStaticParams() {
  return ERROR_STATUSES.map((status) => ({ status: String(status) }))
}

export async function generateMetadata({ params }: PageProps<'/[locale]/errors/[status]'>): Promise<Metadata> {
  const t = await getTranslations('ErrorPage')
  const status = Number((await params).status) as ErrorStatus
  return { title: `${t(`${status}.title`)} – ${site.name[await getLocale()]}`, robots: { index: false } }
}

export default async function StatusPage({ params }: PageProps<'/[locale]/errors/[status]'>) {
  return <ErrorPage status={Number((await params).status) as ErrorStatus} />
}
