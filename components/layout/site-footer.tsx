import { useLocale, useTranslations } from 'next-intl'
import { getCorrectionsPath, getHomePath, getPagePath, getVerificationPath } from '@/lib/i18n/paths'
import { toDialable } from '@/lib/khmer/to-dialable'
import { site } from '@/site.config'
import { FeedAnchors } from './feed-links'

const PAGES = ['about', 'contact', 'accessibility', 'privacy'] as const

/** Contacts, social channels and the pages about the site. */
export function SiteFooter() {
  const locale = useLocale()
  const t = useTranslations('SiteFooter')
  const { contact } = site
  const links = [
    ['verify', getVerificationPath(locale)],
    ['corrections', getCorrectionsPath(locale)],
    ...PAGES.map((page) => [page, getPagePath(locale, page)] as const),
  ] as const
  return (
    <footer className="on-royal">
      <div className="kbach" />
      <div className="mx-auto grid max-w-6xl gap-x-12 gap-y-8 px-4 py-10 sm:grid-cols-[2fr_1fr_1fr] sm:px-6">
        <section aria-labelledby="footer-contact">
          <h2 id="footer-contact" className="mb-2 text-lg text-gold-light">
            {t('contact')}
          </h2>
          <address className="not-italic">
            <p className="font-semibold">{site.name[locale]}</p>
            <p>{contact.address[locale]}</p>
            <p>{contact.hours[locale]}</p>
            <p>
              <a className="target" href={`tel:${toDialable(contact.phone)}`}>
                {contact.phone}
              </a>
            </p>
            <p>
              <a className="target" href={`mailto:${contact.email}`}>
                {contact.email}
              </a>
            </p>
          </address>
        </section>
        <nav aria-labelledby="footer-about">
          <h2 id="footer-about" className="mb-2 text-lg text-gold-light">
            {t('aboutSite')}
          </h2>
          <ul>
            {links.map(([name, href]) => (
              <li key={name}>
                <a className="target" href={href}>
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-labelledby="footer-follow">
          <h2 id="footer-follow" className="mb-2 text-lg text-gold-light">
            {t('follow')}
          </h2>
          <ul>
            {site.social.map(({ name, url }) => (
              <li key={name}>
                <a className="target" href={url}>
                  {name}
                </a>
              </li>
            ))}
            <li className="flex flex-wrap gap-x-4">
              <FeedAnchors page={getHomePath(locale)} />
            </li>
          </ul>
        </section>
      </div>
      <div className="mx-auto max-w-6xl px-4 sm:px-6">
        <p className="border-t border-gold-light/30 py-4 text-sm">{t('reuse', { site: site.name[locale] })}</p>
      </div>
    </footer>
  )
}
