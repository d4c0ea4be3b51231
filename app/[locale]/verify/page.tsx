import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Verifier } from '@/components/verification/verifier'
import { getCatalog } from '@/lib/catalog/open'
import { localize } from '@/lib/i18n/localize'
import { getVerificationPath } from '@/lib/i18n/paths'
import { getVerifier } from '@/lib/web/get-verifier'
import { createMetadata } from '@/lib/web/metadata'
import { site } from '@/site.config'

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/verify'>): Promise<Metadata> {
  const locale = await getLocale()
  const t = await getTranslations('Verifier')
  return createMetadata({
    locale,
    title: t('title'),
    description: t('description', { site: site.name[locale] }),
    paths: localize((each) => getVerificationPath(each)),
    isIndexed: Object.keys(await searchParams).length === 0,
  })
}

export default async function VerifierPage({ searchParams }: PageProps<'/[locale]/verify'>) {
  return <Verifier {...(await getVerifier(await getCatalog(), await getLocale(), await searchParams))} />
}
