import { useLocale, useTranslations } from 'next-intl'
import { getArchivePath, getHomePath, getNewsPath, getPagePath } from '@/lib/i18n/paths'

export type MainNavigationProps = {
  /** The section the page belongs to, by its name below; none for a page beside them. */
  section: string | undefined
  /** The page is the section's own, not one within it. */
  isSectionPage: boolean
}

/**
 * The sections of the site: nothing to open, nothing to run. A telephone shows one row and leaves out what the masthead and
 * the footer lead to as well, so that the page's own content begins sooner.
 */
export function MainNavigation({ section, isSectionPage }: MainNavigationProps) {
  const locale = useLocale()
  const t = useTranslations('MainNavigation')
  const home = getHomePath(locale)
  const links = [
    { name: 'home', href: home, isElsewhere: true },
    { name: 'news', href: getNewsPath(locale) },
    { name: 'categories', href: `${home}#categories` as typeof home },
    { name: 'districts', href: `${home}#districts` as typeof home },
    { name: 'archive', href: getArchivePath(locale) },
    { name: 'about', href: getPagePath(locale, 'about'), isElsewhere: true },
    { name: 'contact', href: getPagePath(locale, 'contact'), isElsewhere: true },
  ] as const
  return (
    <nav aria-label={t('label')} className="border-b border-line bg-sheet">
      <ul className="mx-auto flex max-w-6xl flex-wrap px-2 max-sm:text-sm sm:gap-x-2 sm:px-4">
        {links.map(({ name, href, ...link }) => (
          <li key={name} className={'isElsewhere' in link ? 'max-sm:hidden' : undefined}>
            <a href={href} aria-current={name === section ? (isSectionPage ? 'page' : 'true') : undefined} className="target section-link">
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
