import { useTranslations } from 'next-intl'
import { Attachment } from '@/components/mdx/attachment'
import type { Article } from '@/lib/catalog/article'

export type AttachmentListProps = { attachments: Article['attachments'] }

/** Files that belong to an article, each with its type, size and language. Nothing when there are none. */
export function AttachmentList({ attachments }: AttachmentListProps) {
  const t = useTranslations('AttachmentList')
  if (attachments.length === 0) return null
  return (
    <section aria-labelledby="attachments" className="mt-10">
      <h2 id="attachments" className="text-xl text-royal">
        {t('title')}
      </h2>
      <ul className="mt-3 grid gap-3">
        {attachments.map((attachment) => (
          <li key={attachment.file}>
            <Attachment {...attachment} />
          </li>
        ))}
      </ul>
    </section>
  )
}
