import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageShell } from '@/components/layout/page-shell'
import { WaysOn } from '@/components/layout/ways-on'
import { getCatalog } from '@/lib/catalog/open'
import { listGone } from '@/lib/catalog/redirects/list-redirects'
import { getGonePath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { site } from '@/site.config'

/** The pages that server/ sends with 410 in place of what was removed. */
export const dynamicParams = false

export async function generateStaticParams() {
  const names = (await listGone(await getCatalog())).map(({ name }) => name)
  return [...new Set(names)].map((name) => ({ name }))
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('GonePage')
  return { title: `${t('title')} – ${site.name[await getLocale()]}`, robots: { index: false } }
}

export default async function GonePage({ params }: PageProps<'/[locale]/gone/[name]'>) {
  const { name } = await params
  const locale = await getLocale()
  const t = await getTranslations('GonePage')
  const { reason } = (await listGone(await getCatalog())).find((gone) => gone.name === name) ?? notFound()
  return (
    <PageShell otherLanguageHref={getGonePath(getOtherLocale(locale), name)}>
      <div className="max-w-measure py-6">
        <h1 className="page-title">{t('title')}</h1>
        <p className="mt-6">{reason[locale]}</p>
        <WaysOn />
      </div>
    </PageShell>
  )
}
