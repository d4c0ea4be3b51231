import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Article } from '@/lib/catalog/article'
import { getDistrictPath, getVerificationPath } from '@/lib/i18n/paths'
import { getForeignLang } from '@/lib/i18n/routing'
import { site } from '@/site.config'

export type ArticleFactsProps = { article: Article }

/** Who issued the article, under which number, where, and which districts it concerns. */
export function ArticleFacts({ article }: ArticleFactsProps) {
  const locale = useLocale()
  const t = useTranslations('ArticleFacts')
  const lang = getForeignLang(article.locale, locale)
  const department = article.issuedBy ? site.departments[article.issuedBy]?.[locale] : null
  const districts = site.districts.filter(({ slug }) => article.districts.includes(slug))
  return (
    <dl className="grid gap-3 border-s-4 border-gold bg-sheet px-4 py-3 text-sm">
      {department && <Fact name={t('issuedBy')}>{department}</Fact>}
      {article.documentNumber && (
        <Fact name={t('documentNumber')}>
          <span lang="km">{article.documentNumber}</span>
        </Fact>
      )}
      {article.place && (
        <Fact name={t('place')}>
          <span lang={lang}>{article.place}</span>
        </Fact>
      )}
      <Fact name={t('districts')}>
        {districts.length === 0
          ? t('wholeProvince')
          : districts.map(({ slug, fullName }) => (
              <a key={slug} href={getDistrictPath(locale, slug)} className="target me-3">
                {fullName[locale]}
              </a>
            ))}
      </Fact>
      <Fact name={t('verify')}>
        <a href={getVerificationPath(locale, article.code)} className="target font-mono">
          {article.code}
        </a>
      </Fact>
      {article.tags.length > 0 && (
        <Fact name={t('tags')}>
          <span lang={lang}>{article.tags.join(locale === 'km' ? '  ' : ', ')}</span>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
