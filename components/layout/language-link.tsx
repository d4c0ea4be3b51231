import type { Route } from 'next'
import { useLocale } from 'next-intl'
import { getOtherLocale } from '@/lib/i18n/routing'

/** Each language names itself, in its own script: a reader finds it without knowing the other one. */
const OWN_NAMES = { km: 'ភាសាខ្មែរ', en: 'English' } as const

export type LanguageLinkProps = { href: Route }

/** The link to the same page in the other language. */
export function LanguageLink({ href }: LanguageLinkProps) {
  const other = getOtherLocale(useLocale())
  return (
    <a href={href} hrefLang={other} lang={other} rel="alternate" className="target ms-auto px-2 font-semibold text-white">
      {OWN_NAMES[other]}
    </a>
  )
}
