import { useLocale, useTranslations } from 'next-intl'
import { getArchivePath, getHomePath, getNewsPath, getPagePath } from '@/lib/i18n/paths'

/** The sections of the site, as links that wrap on a narrow screen: nothing to open, nothing to run. */
export function MainNavigation() {
  const locale = useLocale()
  const t = useTranslations('MainNavigation')
  const home = getHomePath(locale)
  const links = [
    { href: home, label: t('home') },
    { href: getNewsPath(locale), label: t('news') },
    { href: `${home}#categories` as typeof home, label: t('categories') },
    { href: `${home}#districts` as typeof home, label: t('districts') },
    { href: getArchivePath(locale), label: t('archive') },
    { href: getPagePath(locale, 'about'), label: t('about') },
    { href: getPagePath(locale, 'contact'), label: t('contact') },
  ]
  return (
    <nav aria-label={t('label')} className="border-b border-line bg-sheet">
      <ul className="mx-auto flex max-w-6xl flex-wrap px-2 max-sm:text-sm sm:gap-x-2 sm:px-4">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="target px-2 font-medium text-ink decoration-gold decoration-3 not-hover:no-underline">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
