import { useLocale, useTranslations } from 'next-intl'

export type GalleryViewerProps = { label: string }

const BUTTON = 'grid size-12 place-items-center rounded-full text-2xl leading-none hover:bg-white/15 aria-disabled:opacity-30'

/**
 * The frame of the viewer, closed and empty until app/scripts/gallery.js fills it: then a row of all pictures, one
 * to a screen. White on black in every colour scheme, as pictures are looked at.
 */
export function GalleryViewer({ label }: GalleryViewerProps) {
  const t = useTranslations('Gallery')
  // Words of the interface, also on a page whose text is in the other language.
  const locale = useLocale()
  return (
    <dialog
      aria-label={label}
      className="on-royal m-0 h-dvh max-h-none w-screen max-w-none flex-col bg-black text-white backdrop:bg-black open:flex print:hidden"
    >
      <form method="dialog" lang={locale} className="flex items-center justify-between gap-4 p-2 ps-4">
        <p aria-live="polite" data-viewer-position />
        <button type="submit" aria-label={t('close')} className={BUTTON}>
          <span aria-hidden="true">×</span>
        </button>
      </form>
      <section
        data-viewer-row
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        aria-label={label}
        className="flex min-h-0 grow snap-x snap-mandatory overflow-x-auto"
      />
      <p lang={locale} className="flex justify-center gap-8 p-2">
        <button type="button" aria-label={t('previous')} data-viewer-step="-1" className={BUTTON}>
          <span aria-hidden="true">←</span>
        </button>
        <button type="button" aria-label={t('next')} data-viewer-step="1" className={BUTTON}>
          <span aria-hidden="true">→</span>
        </button>
      </p>
    </dialog>
  )
}
