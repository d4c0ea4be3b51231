import { useTranslations } from 'next-intl'
import { Picture } from '@/components/picture/picture'
import { COLUMN_SIZES } from '@/components/picture/sizes'
import type { MdxProps } from '@/lib/mdx/registry'
import { getPicture } from '@/lib/pictures/get-picture'

export type VideoProps = MdxProps<'Video'>

/** A link to a film with a still of it. Nothing is loaded from the film's site until the reader goes there. */
export function Video({ href, title, still, alt, duration }: VideoProps) {
  const t = useTranslations('Video')
  return (
    <figure>
      <Picture picture={getPicture(still)} alt={alt} sizes={COLUMN_SIZES} className="h-auto w-full rounded-card" />
      <figcaption className="mt-2">
        <a href={href} className="target font-semibold">
          <span aria-hidden="true" className="me-2">
            ▶
          </span>
          {title}
        </a>
        <span className="block text-sm text-soft">
          {t('opensOn', { host: new URL(href).host.replace(/^www\./, '') })}
          {duration && `, ${duration}`}
        </span>
      </figcaption>
    </figure>
  )
}
