import type { MdxProps } from '@/lib/mdx/registry'

export type FigureProps = Pick<MdxProps<'Figure'>, 'src' | 'alt' | 'caption' | 'credit'> & {
  /** Pixels, measured from the file. */
  width: number | string
  height: number | string
  /** True for a picture in view when the page opens. */
  isFirst?: boolean
}

/** A picture with its caption and credit. Width and height keep its place while it loads. */
export function Figure({ src, alt, caption, credit, width, height, isFirst = false }: FigureProps) {
  return (
    <figure>
      <img
        src={src}
        alt={alt}
        width={Number(width)}
        height={Number(height)}
        loading={isFirst ? undefined : 'lazy'}
        decoding="async"
        className="h-auto w-full rounded-card bg-line"
      />
      {(caption || credit) && (
        <figcaption className="mt-2 text-sm text-soft">
          {caption} {credit && <small className="text-xs">({credit})</small>}
        </figcaption>
      )}
    </figure>
  )
}
