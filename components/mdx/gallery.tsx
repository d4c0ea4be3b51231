import { useLocale, useTranslations } from 'next-intl'
import { Children, isValidElement, type ReactNode } from 'react'
import { OwnScript } from '@/components/layout/own-script'
import { formatNumber } from '@/lib/khmer/digits'
import type { MdxProps } from '@/lib/mdx/registry'
import type { FigureProps } from './figure'
import { GalleryPicture } from './gallery-picture'
import { GalleryViewer } from './gallery-viewer'

export type GalleryProps = MdxProps<'Gallery'> & {
  /** `Figure` components and nothing else: the policy holds that. */
  children: ReactNode
}

/**
 * Pictures of one event in a strip that is pushed sideways. Each is a link to the large picture; with
 * app/scripts/gallery.js the links open a viewer instead.
 */
export function Gallery({ label, children }: GalleryProps) {
  const t = useTranslations('Gallery')
  const locale = useLocale()
  const figures = Children.toArray(children).filter((child) => isValidElement<FigureProps>(child))
  const total = formatNumber(figures.length, locale)
  return (
    <section aria-label={label} data-gallery>
      <ul className="-mx-1.5 my-0 flex snap-x scroll-p-1.5 list-none gap-3 overflow-x-auto scroll-smooth p-1.5 pb-3 print:flex-wrap print:overflow-visible">
        {figures.map(({ key, props }, index) => (
          <li key={key} className="m-0 shrink-0 snap-start scroll-ms-1">
            <GalleryPicture {...props} position={t('position', { number: formatNumber(index + 1, locale), total })} />
          </li>
        ))}
      </ul>
      <GalleryViewer label={label} />
      <OwnScript name="gallery" />
    </section>
  )
}
