import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageShell } from '@/components/layout/page-shell'
import { StructuredData } from '@/components/layout/structured-data'
import { ReleaseRecord } from '@/components/verification/release-record'
import { getCatalog } from '@/lib/catalog/open'
import { listReleaseCodes } from '@/lib/catalog/slug-by-code'
import { getReleaseRecordByCode } from '@/lib/catalog/verification/release-record'
import { localize } from '@/lib/i18n/localize'
import { getVerificationPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { createMetadata } from '@/lib/web/metadata'
import { createPage } from '@/lib/web/structured-data/page'
import { site } from '@/site.config'

export const dynamicParams = false

export async function generateStaticParams() {
  const catalog = await getCatalog()
  return (await listReleaseCodes(catalog, catalog.now)).map((code) => ({ code }))
}

async function getPageRecord(params: PageProps<'/[locale]/verify/[code]'>['params']) {
  const catalog = await getCatalog()
  return (await getReleaseRecordByCode(catalog, (await params).code, await getLocale(), catalog.now)) ?? notFound()
}

export async function generateMetadata({ params }: PageProps<'/[locale]/verify/[code]'>): Promise<Metadata> {
  const { code, title } = (await getPageRecord(params)).article
  const t = await getTranslations('VerificationPage')
  return createMetadata({
    locale: await getLocale(),
    title: t('metaTitle', { title }),
    description: t('description', { code }),
    paths: localize((each) => getVerificationPath(each, code)),
    isIndexed: false,
  })
}

/** Where the QR code of a printed release leads. */
export default async function VerificationPage({ params }: PageProps<'/[locale]/verify/[code]'>) {
  const locale = await getLocale()
  const t = await getTranslations()
  const record = await getPageRecord(params)
  return (
    <PageShell
      otherLanguageHref={getVerificationPath(getOtherLocale(locale), record.article.code)}
      crumbs={[{ href: getVerificationPath(locale), label: t('Verifier.title') }]}
    >
      <h1 className="page-title">{t('VerificationPage.title', { site: site.name[locale] })}</h1>
      <ReleaseRecord {...record} />
      <StructuredData
        things={[
          createPage(
            'WebPage',
            locale,
            t('VerificationPage.title', { site: site.name[locale] }),
            getVerificationPath(locale, record.article.code),
          ),
        ]}
      />
      <p className="mt-6 max-w-2xl">{t('VerificationPage.compare')}</p>
      <p>
        <a className="target" href={getVerificationPath(locale)}>
          {t('VerificationPage.byText')}
        </a>
      </p>
    </PageShell>
  )
}
