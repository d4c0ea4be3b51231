import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { PageShell } from '@/components/layout/page-shell'
import { StructuredData } from '@/components/layout/structured-data'
import { getCatalog } from '@/lib/catalog/open'
import { getPageBody } from '@/lib/catalog/page-body'
import { getPage, listPageSlugs } from '@/lib/catalog/query'
import { localize } from '@/lib/i18n/localize'
import { getPagePath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { createMetadata } from '@/lib/web/metadata'
import { createPage } from '@/lib/web/structured-data/page'

export const dynamicParams = false

const PAGE_TYPES: Record<string, 'AboutPage' | 'ContactPage'> = { about: 'AboutPage', contact: 'ContactPage' }

export async function generateStaticParams() {
  return (await listPageSlugs(await getCatalog())).map((page) => ({ page }))
}

async function getPlainPage(params: PageProps<'/[locale]/[page]'>['params']) {
  return (await getPage(await getCatalog(), (await params).page, await getLocale())) ?? notFound()
}

export async function generateMetadata({ params }: PageProps<'/[locale]/[page]'>): Promise<Metadata> {
  const { slug, locale, title, description } = await getPlainPage(params)
  return createMetadata({ locale, title, description, paths: localize((each) => getPagePath(each, slug)) })
}

export default async function PlainPage({ params }: PageProps<'/[locale]/[page]'>) {
  const page = await getPlainPage(params)
  const Body = await getPageBody(page)
  return (
    <PageShell section={page.slug} otherLanguageHref={getPagePath(getOtherLocale(page.locale), page.slug)}>
      <StructuredData
        things={[createPage(PAGE_TYPES[page.slug] ?? 'WebPage', page.locale, page.title, getPagePath(page.locale, page.slug))]}
      />
      <div className="max-w-[38rem]">
        <h1 className="page-title mb-8">{page.title}</h1>
        <div className="prose">
          <Body />
        </div>
      </div>
    </PageShell>
  )
}
