import { useTranslations } from 'next-intl'

/** The address ending that makes paper a notice sheet: app/print.css looks whether this element is the target. */
export const NOTICE_ID = 'notice-sheet'

/**
 * Says, while the address ends in `#notice-sheet`, that the page prints as one sheet in large type for a notice board.
 * It stands before everything that it changes. A state of the address works without script and costs no page of its own.
 */
export function NoticeSheet() {
  const t = useTranslations('NoticeSheet')
  return (
    <section
      id={NOTICE_ID}
      aria-labelledby="notice-sheet-title"
      className="col-span-full mb-6 hidden border-s-4 border-royal bg-royal-wash p-4 target:block print:hidden!"
    >
      <h2 id="notice-sheet-title" className="text-lg text-royal">
        {t('title')}
      </h2>
      <p>{t('text')}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="button" className="button" data-print hidden>
          {t('print')}
        </button>
        <span data-print-hint>{t('hint')}</span>
        <a href="#main" className="target">
          {t('leave')}
        </a>
      </p>
    </section>
  )
}
