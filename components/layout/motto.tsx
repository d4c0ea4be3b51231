import { useLocale } from 'next-intl'
import { site } from '@/site.config'
import { Wordmark } from './wordmark'

/** The kingdom's name and its words: in Khmer as official letters set them, in English as plain text. A telephone shows the name alone. */
export function Motto() {
  const locale = useLocale()
  const { kingdom, words } = site.motto
  const isKhmer = locale === 'km'
  return (
    <p className="flex items-center gap-x-3 font-semibold text-gold-light">
      {isKhmer ? <Wordmark name="kingdom" label={kingdom.km} lang="km" className="h-7 md:h-8" /> : kingdom.en}
      <span aria-hidden="true" className="max-md:hidden">
        ·
      </span>
      <span className="max-md:sr-only">{isKhmer ? <Wordmark name="words" label={words.km} lang="km" className="h-8" /> : words.en}</span>
    </p>
  )
}
