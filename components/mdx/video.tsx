import { useTranslations } from 'next-intl'
import type { MdxProps } from '@/lib/mdx/registry'

export type VideoProps = MdxProps<'Video'> & { width: number | string; height: number | string }

/** A link to a film with a still of it. Nothing is loaded from the film's site until the reader goes there. */
export function Video({ href, title, still, alt, duration, width, height }: VideoProps) {
  const t = useTranslations('Video')
  return (
    <figure>
      <img
        src={still}
        alt={alt}
        width={Number(width)}
        height={Number(height)}
        loading="lazy"
        decoding="async"
        className="h-auto w-full rounded-card bg-line"
      />
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
