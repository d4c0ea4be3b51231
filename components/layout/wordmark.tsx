import type { Locale } from '@/lib/i18n/routing'
import boxes from './wordmarks.json'
import sprite from './wordmarks.svg'

export type WordmarkProps = {
  name: keyof typeof boxes
  /** What the drawing reads, for those who do not see it, and the language of these words. */
  label: string
  lang: Locale
  /** Sets the height; the width follows. */
  className: string
}

/** Khmer words of the masthead as cli/fonts drew them: right without any Khmer font, and none is fetched for them. */
export function Wordmark({ name, label, lang, className }: WordmarkProps) {
  return (
    <svg role="img" aria-label={label} lang={lang} viewBox={boxes[name]} className={`wordmark ${className}`}>
      <use href={`${sprite.src}#${name}`} />
    </svg>
  )
}
