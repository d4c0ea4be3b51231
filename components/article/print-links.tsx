import { useTranslations } from 'next-intl'
import { NOTICE_ID } from './notice-sheet'

export type PrintLinksProps = { /** A release that no longer stands is not pinned up. */ hasNotice: boolean }

/** Ways to put a release on paper. The button needs a script; until it runs, a hint stands in its place. */
export function PrintLinks({ hasNotice }: PrintLinksProps) {
  const t = useTranslations('PrintLinks')
  return (
    <section aria-labelledby="print-links" className="mt-8">
      <h2 id="print-links" className="text-lg text-royal">
        {t('title')}
      </h2>
      <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="button" className="button" data-print hidden>
          {t('print')}
        </button>
        <span data-print-hint>{t('hint')}</span>
        {hasNotice && (
          <a href={`#${NOTICE_ID}`} className="target">
            {t('notice')}
          </a>
        )}
      </p>
    </section>
  )
}
