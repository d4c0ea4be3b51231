import type { Route } from 'next'
import { useLocale } from 'next-intl'
import { SearchForm } from '@/components/search/search-form'
import { getHomePath } from '@/lib/i18n/paths'
import { site } from '@/site.config'
import { Emblem } from './emblem'
import { LanguageLink } from './language-link'
import { MainNavigation, type MainNavigationProps } from './main-navigation'
import { Motto } from './motto'
import { Wordmark } from './wordmark'

export type SiteHeaderProps = { otherLanguageHref: Route; query?: string; navigation: MainNavigationProps }

/** The masthead: the kingdom's motto, the administration's name in both scripts, search, language, sections. */
export function SiteHeader({ otherLanguageHref, query, navigation }: SiteHeaderProps) {
  const locale = useLocale()
  return (
    <header>
      <div className="on-royal">
        <div className="mx-auto max-w-6xl px-4 sm:px-6">
          <div className="flex items-center justify-between gap-4 border-b border-gold-light/30 text-sm">
            <Motto />
            <LanguageLink href={otherLanguageHref} />
          </div>
          <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 pb-3 pt-2 sm:pb-5 sm:pt-4">
            <a href={getHomePath(locale)} className="flex items-center gap-3 no-underline sm:gap-4">
              <Emblem size={80} className="size-12 shrink-0 sm:size-20" />
              <span className="flex min-w-0 flex-col">
                <Wordmark name="name" label={site.name.km} lang="km" className="h-9 max-w-full text-gold-light sm:h-12" />
                <span lang="en" className="text-sm font-semibold sm:text-lg">
                  {site.name.en}
                </span>
              </span>
            </a>
            <SearchForm query={query} />
          </div>
        </div>
        <div className="kbach" />
      </div>
      <MainNavigation {...navigation} />
    </header>
  )
}
