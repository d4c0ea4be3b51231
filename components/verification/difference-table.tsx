import { useLocale, useTranslations } from 'next-intl'
import type { Difference } from '@/lib/catalog/verification/verification'
import { getForeignLang, type Locale } from '@/lib/i18n/routing'

export type DifferenceTableProps = {
  /** Null when there are too many to show. */
  differences: Difference[] | null
  /** Language of the texts. */
  lang: Locale
}

/** What the official text says and what the copy says instead, change by change. */
export function DifferenceTable({ differences, lang }: DifferenceTableProps) {
  const t = useTranslations('DifferenceTable')
  const textLang = getForeignLang(lang, useLocale())
  if (!differences) return <p className="mt-4">{t('tooMany')}</p>
  const cells = (text: string) => (text ? <span lang={textLang}>{text}</span> : <span className="text-soft">{t('nothing')}</span>)
  return (
    <div className="prose mt-4">
      <table>
        <caption className="text-start font-semibold">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('official')}</th>
            <th scope="col">{t('copy')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ official, copy }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same change may be made twice
            <tr key={index}>
              <td>{cells(official)}</td>
              <td className="font-semibold text-danger">{cells(copy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
