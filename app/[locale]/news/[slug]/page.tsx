import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ArticleFacts } from '@/components/article/article-facts'
import { ArticleSheet } from '@/components/article/article-sheet'
import { NeighbourLinks } from '@/components/article/neighbour-links'
import { NoticeSheet } from '@/components/article/notice-sheet'
import { PrintLinks } from '@/components/article/print-links'
import { RelatedArticles } from '@/components/article/related-articles'
import { ShareLinks } from '@/components/article/share-links'
import { OwnScript } from '@/components/layout/own-script'
import { PageShell } from '@/components/layout/page-shell'
import { StructuredData } from '@/components/layout/structured-data'
import { getArticleBody } from '@/lib/catalog/body'
import { getNeighbours } from '@/lib/catalog/neighbours'
import { getCatalog } from '@/lib/catalog/open'
import { getRelease, listRelated, listReleaseSlugs } from '@/lib/catalog/query'
import { getCategoryPath, getNewsPath, getReleasePath, getShortPath, getVerificationPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { toAbsoluteUrl } from '@/lib/web/absolute-url'
import { getMarkedTitle } from '@/lib/web/marked-title'
import { createMetadata } from '@/lib/web/metadata'
import { getArticlePicture } from '@/lib/web/share-picture/share-picture'
import { createNewsArticle } from '@/lib/web/structured-data/news-article'

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
  return createMetadata({
    locale: await getLocale(),
    title: getMarkedTitle(article),
    description: article.summary,
    paths,
    picture: getArticlePicture(article),
    article,
  })
}

export default async function ReleasePage({ params }: PageProps<'/[locale]/news/[slug]'>) {
  const locale = await getLocale()
  const t = await getTranslations()
  const release = await getPageRelease(params)
  const { article, isFallback, basedOn } = release
  const catalog = await getCatalog()
  const [Body, related, neighbours] = await Promise.all([
    getArticleBody(article),
    listRelated(catalog, article, locale, RELATED_SHOWN, catalog.now),
    getNeighbours(catalog, article, locale, catalog.now),
  ])
  const url = toAbsoluteUrl(getReleasePath(locale, article.slug))
  const shortUrl = toAbsoluteUrl(getShortPath(locale, article.code))
  const verifyUrl = toAbsoluteUrl(getVerificationPath(locale, article.code))

  return (
    <PageShell
      section="news"
      otherLanguageHref={getReleasePath(getOtherLocale(locale), article.slug)}
      crumbs={[
        { href: getNewsPath(locale), label: t('NewsPage.title') },
        { href: getCategoryPath(locale, article.category), label: t(`Category.${article.category}`) },
      ]}
    >
      <StructuredData things={[createNewsArticle(release)]} />
      <article className="grid grid-cols-[minmax(0,1fr)] gap-x-12 lg:grid-cols-[minmax(0,42rem)_1fr] print:block">
        <NoticeSheet />
        <ArticleSheet article={article} isFallback={isFallback} basedOn={basedOn} shortUrl={shortUrl} verifyUrl={verifyUrl}>
          <Body />
        </ArticleSheet>
        <aside aria-label={t('ArticleFacts.label')} className="max-lg:mt-10 print:hidden">
          <ArticleFacts article={article} />
          <ShareLinks url={url} shortUrl={shortUrl} title={article.title} />
          <PrintLinks hasNotice={!article.withdrawn} />
        </aside>
      </article>
      <NeighbourLinks {...neighbours} />
      <RelatedArticles articles={related} />
      <OwnScript name="share" />
    </PageShell>
  )
}
