import { useTranslations } from 'next-intl'
import type { MdxProps } from '@/lib/mdx/registry'
import { toDialable } from '@/lib/web/to-dialable'

export type ContactProps = MdxProps<'Contact'>

/** An office that answers questions, with links that dial and write. */
export function Contact({ name, phone, email, telegram, hours }: ContactProps) {
  const t = useTranslations('Contact')
  return (
    <address className="rounded-card border border-line bg-sheet p-4 not-italic">
      <p className="font-bold">{name}</p>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 text-sm">
        <dt>{t('phone')}</dt>
        <dd>
          <a className="target" href={`tel:${toDialable(phone)}`}>
            {phone}
          </a>
        </dd>
        {email && (
          <>
            <dt>{t('email')}</dt>
            <dd>
              <a className="target" href={`mailto:${email}`}>
                {email}
              </a>
            </dd>
          </>
        )}
        {telegram && (
          <>
            <dt>{t('telegram')}</dt>
            <dd>
              <a className="target" href={`https://t.me/${telegram}`}>
                @{telegram}
              </a>
            </dd>
          </>
        )}
        {hours && (
          <>
            <dt>{t('hours')}</dt>
            <dd>{hours}</dd>
          </>
        )}
      </dl>
    </address>
  )
}
