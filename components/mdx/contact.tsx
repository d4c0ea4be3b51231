import { useLocale, useTranslations } from 'next-intl'
import { toDialable } from '@/lib/khmer/to-dialable'
import type { MdxProps } from '@/lib/mdx/registry'

export type ContactProps = MdxProps<'Contact'>

/** An office that answers questions, with links that dial and write. */
export function Contact({ name, phone, email, telegram, hours }: ContactProps) {
  const t = useTranslations('Contact')
  // Words of the interface, also within a text in the other language.
  const locale = useLocale()
  return (
    <address className="rounded-card border border-line bg-sheet p-4 not-italic">
      <p className="font-bold">{name}</p>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 text-sm">
        <dt lang={locale}>{t('phone')}</dt>
        <dd>
          <a className="target" href={`tel:${toDialable(phone)}`}>
            {phone}
          </a>
        </dd>
        {email && (
          <>
            <dt lang={locale}>{t('email')}</dt>
            <dd>
              <a className="target" href={`mailto:${email}`}>
                {email}
              </a>
            </dd>
          </>
        )}
        {telegram && (
          <>
            <dt lang={locale}>{t('telegram')}</dt>
            <dd>
              <a className="target" href={`https://t.me/${telegram}`}>
                @{telegram}
              </a>
            </dd>
          </>
        )}
        {hours && (
          <>
            <dt lang={locale}>{t('hours')}</dt>
            <dd>{hours}</dd>
          </>
        )}
      </dl>
    </address>
  )
}
