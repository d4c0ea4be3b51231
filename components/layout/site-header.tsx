import type { Route } from 'next'
import { useLocale } from 'next-intl'
import { SearchForm } from '@/components/search/search-form'
import { getHomePath } from '@/lib/i18n/paths'
import { site } from '@/site.config'
import { LanguageLink } from './language-link'
import { MainNavigation } from './main-navigation'

export type SiteHeaderProps = { otherLanguageHref: Route; query?: string }

/** The masthead: the kingdom's motto, the administration's name in both scripts, search, language, sections. */
export function SiteHeader({ otherLanguageHref, query }: SiteHeaderProps) {
  const locale = useLocale()
  return (
    <header>
      <div className="on-royal bg-royal-deep text-white">
        <div className="mx-auto flex max-w-6xl items-center justify-between gap-4 px-4 text-sm sm:px-6">
          <p className="font-brand text-gold-light max-sm:sr-only" lang="km">
            {site.motto.kingdom.km} <span aria-hidden="true">·</span> {site.motto.words.km}
          </p>
          <LanguageLink href={otherLanguageHref} />
        </div>
      </div>
      <div className="bg-sheet">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-4 sm:px-6">
          <a href={getHomePath(locale)} className="flex items-center gap-3 no-underline">
            <img src={site.emblem} alt="" width={64} height={64} className="size-14 shrink-0 sm:size-16" />
            <span className="flex flex-col">
              <span lang="km" className="font-brand text-lg leading-[2]! text-royal sm:text-2xl">
                {site.name.km}
              </span>
              <span lang="en" className="text-sm font-semibold tracking-wide text-soft sm:text-base">
                {site.name.en}
              </span>
            </span>
          </a>
          <SearchForm query={query} />
        </div>
      </div>
      <div className="kbach bg-sheet" />
      <MainNavigation />
    </header>
  )
}
