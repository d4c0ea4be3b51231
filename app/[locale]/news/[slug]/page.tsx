import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ArticleFacts } from '@/components/article/article-facts'
import { ArticleHeader } from '@/components/article/article-header'
import { AttachmentList } from '@/components/article/attachment-list'
import { ChangeHistory } from '@/components/article/change-history'
import { Cover } from '@/components/article/cover'
import { Letterhead } from '@/components/article/letterhead'
import { MissingTranslation } from '@/components/article/missing-translation'
import { NeighbourLinks } from '@/components/article/neighbour-links'
import { NoticeSheet } from '@/components/article/notice-sheet'
import { PaperFoot } from '@/components/article/paper-foot'
import { PressContact } from '@/components/article/press-contact'
import { PrintLinks } from '@/components/article/print-links'
import { RelatedArticles } from '@/components/article/related-articles'
import { SampleNotice } from '@/components/article/sample-notice'
import { ShareLinks } from '@/components/article/share-links'
import { WithdrawnBanner } from '@/components/article/withdrawn-banner'
import { PageShell } from '@/components/layout/page-shell'
import { getArticleBody } from '@/lib/catalog/body'
import { getNeighbours } from '@/lib/catalog/neighbours'
import { getCatalog } from '@/lib/catalog/open'
import { getRelease, listRelated, listReleaseSlugs } from '@/lib/catalog/query'
import { getShortCode } from '@/lib/catalog/short-code'
import { getCategoryPath, getNewsPath, getReleasePath, getShortPath } from '@/lib/i18n/paths'
import { getForeignLang, getOtherLocale } from '@/lib/i18n/routing'
import { createMetadata } from '@/lib/web/metadata'
import { site } from '@/site.config'

const RELATED_SHOWN = 4

export const dynamicParams = false

export async function generateStaticParams() {
  const catalog = await getCatalog()
  return (await listReleaseSlugs(catalog, catalog.now)).map((slug) => ({ slug }))
}

async function getPageRelease(params: PageProps<'/[locale]/news/[slug]'>['params']) {
  const catalog = await getCatalog()
  const release = await getRelease(catalog, (await params).slug, await getLocale(), catalog.now)
  return release ?? notFound()
}

export async function generateMetadata({ params }: PageProps<'/[locale]/news/[slug]'>): Promise<Metadata> {
  const { article, locales } = await getPageRelease(params)
  const paths = Object.fromEntries(locales.map((locale) => [locale, getReleasePath(locale, article.slug)]))
  return createMetadata({ locale: await getLocale(), title: article.title, description: article.summary, paths })
}

export default async function ReleasePage({ params }: PageProps<'/[locale]/news/[slug]'>) {
  const locale = await getLocale()
  const t = await getTranslations()
  const { article, isFallback } = await getPageRelease(params)
  const catalog = await getCatalog()
  const [Body, related, neighbours] = await Promise.all([
    getArticleBody(article),
    listRelated(catalog, article, locale, RELATED_SHOWN, catalog.now),
    getNeighbours(catalog, article, locale, catalog.now),
  ])
  const url = new URL(getReleasePath(locale, article.slug), site.baseUrl).href
  const shortUrl = new URL(getShortPath(locale, getShortCode(article.slug)), site.baseUrl).href

  return (
    <PageShell
      otherLanguageHref={getReleasePath(getOtherLocale(locale), article.slug)}
      crumbs={[
        { href: getNewsPath(locale), label: t('NewsPage.title') },
        { href: getCategoryPath(locale, article.category), label: t(`Category.${article.category}`) },
      ]}
    >
      <article className="grid grid-cols-[minmax(0,1fr)] gap-x-12 lg:grid-cols-[minmax(0,42rem)_1fr] print:block">
        <NoticeSheet />
        <div className="sheet">
          <Letterhead article={article} />
          {isFallback && <MissingTranslation />}
          <WithdrawnBanner article={article} />
          <ArticleHeader article={article} />
          {article.isSample && <SampleNotice />}
          <div className="full-text">
            <Cover cover={article.cover} />
            <div className="prose" lang={getForeignLang(article.locale, locale)}>
              <Body />
            </div>
            <AttachmentList attachments={article.attachments} />
            <PressContact article={article} />
            <ChangeHistory article={article} />
          </div>
          <ShareLinks url={url} shortUrl={shortUrl} title={article.title} />
          <PrintLinks hasNotice={!article.withdrawn} />
          <PaperFoot shortUrl={shortUrl} />
        </div>
        <aside aria-label={t('ArticleFacts.label')} className="max-lg:mt-10 print:hidden">
          <ArticleFacts article={article} />
        </aside>
      </article>
      <NeighbourLinks {...neighbours} />
      <RelatedArticles articles={related} />
      <script type="module" src="/scripts/share.js" />
    </PageShell>
  )
}
