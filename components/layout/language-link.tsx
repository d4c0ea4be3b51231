import type { Route } from 'next'
import { useLocale } from 'next-intl'
import { OWN_NAMES } from '@/lib/i18n/own-names'
import { getOtherLocale } from '@/lib/i18n/routing'
import { Wordmark } from './wordmark'

export type LanguageLinkProps = { href: Route }

/** The link to the same page in the other language. Its Khmer name is drawn: an English page fetches no Khmer font for one word. */
export function LanguageLink({ href }: LanguageLinkProps) {
  const other = getOtherLocale(useLocale())
  return (
    <a href={href} hrefLang={other} lang={other} rel="alternate" className="target shrink-0 px-2 font-semibold hover:text-gold-light">
      {other === 'km' ? <Wordmark name="khmer" label={OWN_NAMES.km} lang="km" className="h-7" /> : OWN_NAMES.en}
    </a>
  )
}
