import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/khmer/digits'
import { toFileSize } from '@/lib/mdx/file-size'
import type { MdxProps } from '@/lib/mdx/registry'
import { getPrintedAddress } from '@/lib/web/printed-address'
import { site } from '@/site.config'

export type AttachmentProps = MdxProps<'Attachment'> & {
  /** Upper-case, for example `PDF`. */
  fileType: string
  bytes: number | string
}

/** A file to download. Its type, size and language are told before anybody pays for loading it. */
export function Attachment({ file, title, lang, fileType, bytes }: AttachmentProps) {
  const locale = useLocale()
  const t = useTranslations('Attachment')
  const { unit, amount } = toFileSize(Number(bytes))
  return (
    <p className="rounded-card border border-line bg-sheet px-4 py-2">
      <a href={file} hrefLang={lang} className="target font-semibold" data-address={getPrintedAddress(file, title, site.baseUrl)}>
        {title}
      </a>{' '}
      <span className="block text-sm text-soft">
        {fileType}, {t(unit, { number: formatNumber(amount, locale) })}
        {lang && `, ${t(lang)}`}
      </span>
    </p>
  )
}
