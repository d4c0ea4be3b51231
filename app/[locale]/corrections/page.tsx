import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Corrections } from '@/components/corrections/corrections'
import { getCatalog } from '@/lib/catalog/open'
import { localize } from '@/lib/i18n/localize'
import { getCorrectionsPath } from '@/lib/i18n/paths'
import { getCorrections } from '@/lib/web/get-corrections'
import { createMetadata } from '@/lib/web/metadata'
import { site } from '@/site.config'

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/corrections'>): Promise<Metadata> {
  const locale = await getLocale()
  const t = await getTranslations('CorrectionsPage')
  return createMetadata({
    locale,
    title: t('title'),
    description: t('description', { site: site.name[locale] }),
    paths: localize((each) => getCorrectionsPath(each)),
    hasFeed: true,
    isIndexed: Object.keys(await searchParams).length === 0,
  })
}

export default async function CorrectionsPage({ searchParams }: PageProps<'/[locale]/corrections'>) {
  const corrections = await getCorrections(await getCatalog(), await getLocale(), await searchParams)
  return <Corrections {...(corrections ?? notFound())} />
}
