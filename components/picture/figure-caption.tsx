export type FigureCaptionProps = { caption?: string; credit?: string; className?: string }

/** What stands under a picture: its caption, and its credit in brackets. */
export function FigureCaption({ caption, credit, className = '' }: FigureCaptionProps) {
  if (!caption && !credit) return null
  return (
    <figcaption className={`mt-2 text-sm text-soft ${className}`}>
      {caption} {credit && <small className="text-xs">({credit})</small>}
    </figcaption>
  )
}
