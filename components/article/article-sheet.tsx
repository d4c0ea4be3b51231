import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import type { Article } from '@/lib/catalog/article'
import { getForeignLang } from '@/lib/i18n/routing'
import { ArticleHeader } from './article-header'
import { AttachmentList } from './attachment-list'
import { ChangeHistory } from './change-history'
import { Cover } from './cover'
import { Letterhead } from './letterhead'
import { MissingTranslation } from './missing-translation'
import { OutdatedTranslation } from './outdated-translation'
import { PaperFoot } from './paper-foot'
import { PressContact } from './press-contact'
import { PreviewNotice } from './preview-notice'
import { SampleNotice } from './sample-notice'
import { WithdrawnBanner } from './withdrawn-banner'

export type ArticleSheetProps = {
  article: Article
  /** The page is in the other language than the article. */
  isFallback: boolean
  /** When the article was translated, if its original has changed since. */
  basedOn: string | null
  shortUrl: string
  verifyUrl: string
  /** The compiled body. */
  children: ReactNode
}

/** A release from its head to its history: what is read on a screen and what prints. A notice sheet leaves out `full-text`. */
export function ArticleSheet({ article, isFallback, basedOn, shortUrl, verifyUrl, children }: ArticleSheetProps) {
  const lang = getForeignLang(article.locale, useLocale())
  return (
    <div className="sheet">
      <Letterhead article={article} />
      <PreviewNotice article={article} />
      {isFallback && <MissingTranslation />}
      {basedOn && <OutdatedTranslation slug={article.slug} basedOn={basedOn} />}
      <WithdrawnBanner article={article} />
      <ArticleHeader article={article} />
      {article.isSample && <SampleNotice />}
      <div className="full-text">
        <div lang={lang}>
          <Cover cover={article.cover} />
        </div>
        <div className="prose" lang={lang}>
          {children}
        </div>
        <AttachmentList attachments={article.attachments} />
        <PressContact article={article} />
        <ChangeHistory article={article} />
      </div>
      <PaperFoot shortUrl={shortUrl} verifyUrl={verifyUrl} />
    </div>
  )
}
