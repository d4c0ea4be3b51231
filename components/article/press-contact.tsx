import { useLocale, useTranslations } from 'next-intl'
import { Contact } from '@/components/mdx/contact'
import type { Article } from '@/lib/catalog/article'
import { site } from '@/site.config'

export type PressContactProps = { article: Article }

/** Whom newsrooms ask: the department that issued the release where it answers newsrooms itself, else the administration. */
export function PressContact({ article }: PressContactProps) {
  const locale = useLocale()
  const t = useTranslations('PressContact')
  const department = article.issuedBy ? site.departments[article.issuedBy] : undefined
  const { contact } = site
  return (
    <section aria-labelledby="press-contact" className="mt-10 print:hidden">
      <h2 id="press-contact" className="mb-3 text-xl text-royal">
        {t('title')}
      </h2>
      {department?.press ? (
        <Contact name={department[locale]} {...department.press} />
      ) : (
        <Contact
          name={site.name[locale]}
          phone={contact.phone}
          email={contact.email}
          telegram={contact.telegram}
          hours={contact.hours[locale]}
        />
      )}
    </section>
  )
}
