import { useLocale, useTranslations } from 'next-intl'
import type { Article } from '@/lib/catalog/article'
import { getReleasePath } from '@/lib/i18n/paths'
import { getForeignLang } from '@/lib/i18n/routing'
import { ArticleDate } from './article-date'

export type WithdrawnBannerProps = { article: Article }

/** Says that an article no longer stands, since when, why, and what replaces it. Nothing for one that stands. */
export function WithdrawnBanner({ article }: WithdrawnBannerProps) {
  const locale = useLocale()
  const t = useTranslations('WithdrawnBanner')
  const { withdrawn } = article
  if (!withdrawn) return null
  return (
    <section aria-labelledby="withdrawn" className="mb-6 grid gap-2 border-s-4 border-danger bg-danger-wash p-4">
      <h2 id="withdrawn" className="text-lg text-danger">
        {t('title')}
      </h2>
      <p>{t.rich('text', { date: () => <ArticleDate date={withdrawn.date} /> })}</p>
      <p lang={getForeignLang(article.locale, locale)}>{withdrawn.reason}</p>
      {withdrawn.replacedBy && (
        <p>
          <a className="target font-semibold" href={getReleasePath(locale, withdrawn.replacedBy)}>
            {t('replacement')}
          </a>
        </p>
      )}
    </section>
  )
}
