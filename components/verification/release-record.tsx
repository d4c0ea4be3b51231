import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ArticleDate } from '@/components/article/article-date'
import { SampleLabel } from '@/components/article/sample-label'
import type { ReleaseRecord as ReleaseRecordData } from '@/lib/catalog/verification/verification'
import { getReleasePath } from '@/lib/i18n/paths'
import { getForeignLang } from '@/lib/i18n/routing'
import { site } from '@/site.config'
import { Fingerprints } from './fingerprints'

export type ReleaseRecordProps = ReleaseRecordData

/** What the province has on record of a release: its facts, whether it still applies, and the hashes of its texts. */
export function ReleaseRecord({ article, state, lastChange, hashes }: ReleaseRecordProps) {
  const locale = useLocale()
  const t = useTranslations('ReleaseRecord')
  const isInForce = state === 'in-force' || state === 'corrected'
  const department = article.issuedBy ? site.departments[article.issuedBy]?.[locale] : null
  return (
    <section aria-label={t('label')} className="mt-4 max-w-2xl rounded-card border border-line bg-sheet p-4">
      <h2 className="text-xl text-royal" lang={getForeignLang(article.locale, locale)}>
        <a href={getReleasePath(locale, article.slug)}>{article.title}</a>
      </h2>
      {article.isSample && <SampleLabel />}
      <dl className="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        <Row name={t('state')}>
          <strong className={isInForce ? undefined : 'text-danger'}>{t(state)}</strong>
          {article.withdrawn?.replacedBy && (
            <a className="target ms-3" href={getReleasePath(locale, article.withdrawn.replacedBy)}>
              {t('replacement')}
            </a>
          )}
        </Row>
        {article.documentNumber && (
          <Row name={t('documentNumber')}>
            <span lang="km">{article.documentNumber}</span>
          </Row>
        )}
        {department && <Row name={t('issuedBy')}>{department}</Row>}
        <Row name={t('date')}>
          <ArticleDate date={article.date} />
        </Row>
        {lastChange && (
          <Row name={t('lastChange')}>
            <ArticleDate date={lastChange} />
          </Row>
        )}
        <Row name={t('code')}>
          <span className="font-mono">{article.code}</span>
        </Row>
      </dl>
      <p className="mt-3">
        <a className="button" href={getReleasePath(locale, article.slug)}>
          {t('read')}
        </a>
      </p>
      <Fingerprints hashes={hashes} />
    </section>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold text-soft">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
