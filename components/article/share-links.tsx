import { useTranslations } from 'next-intl'
import { listShareLinks, type ShareLink } from '@/lib/web/share-links'

export type ShareLinksProps = { url: string; shortUrl: string; title: string }

const NAMES: Record<ShareLink['name'], string> = { facebook: 'Facebook', telegram: 'Telegram', messenger: 'Messenger' }

const SHARE_LOOKS = 'target rounded-card border border-line bg-sheet px-4 font-semibold no-underline hover:underline'

/**
 * Ways to hand a page on: plain links and the short address. `app/scripts/share.js` shows the buttons that a browser
 * can serve; without it nothing is missing that a reader could not do by hand.
 */
export function ShareLinks({ url, shortUrl, title }: ShareLinksProps) {
  const t = useTranslations('ShareLinks')
  return (
    <section aria-labelledby="share-links" className="mt-8" data-share={url} data-share-title={title}>
      <h2 id="share-links" className="text-lg text-royal">
        {t('title')}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-3">
        {listShareLinks({ url, title }).map(({ name, href, isApp }) => (
          <li key={name} className={isApp ? 'hidden pointer-coarse:block' : undefined}>
            <a href={href} className={SHARE_LOOKS}>
              <span className="sr-only">{t('on')} </span>
              <span lang="en">{NAMES[name]}</span>
            </a>
          </li>
        ))}
        <li hidden>
          <button type="button" className={`${SHARE_LOOKS} cursor-pointer text-royal`} data-share-app>
            {t('app')}
          </button>
        </li>
      </ul>
      <p className="mt-2 flex flex-wrap items-center gap-x-3">
        <span>
          {t('shortAddress')}{' '}
          <strong lang="en" className="select-all" data-share-address={shortUrl}>
            {shortUrl.replace(/^https?:\/\//, '')}
          </strong>
        </span>
        <button type="button" className="target cursor-pointer text-royal underline" data-share-copy hidden>
          {t('copy')}
        </button>
        <span role="status" data-share-copied={t('copied')} />
      </p>
    </section>
  )
}
