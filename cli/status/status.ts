import { type EditorialArticle, findTwin, readArticles } from '@/lib/catalog/editorial/read-articles'
import { getShownTime, getStage } from '@/lib/catalog/editorial/stage'
import { locateContent } from '@/lib/catalog/sources'
import { checkTranslations } from '@/lib/catalog/translation/check-translations'
import { getOtherLocale, type Locale } from '@/lib/i18n/routing'
import { defineCommand, type World } from '../frame/command'
import { showTime } from '../frame/show-time'
import { STATUS_HELP, STATUS_LISTS, STATUS_TEXTS, type StatusList } from './texts'

/** `npm run status`: what is left to do. */
export const status = defineCommand({
  usage: 'npm run status',
  ...STATUS_HELP,
  async run(_, world) {
    const { site, projectDir, locale, now, print, progress } = world
    const texts = STATUS_TEXTS[locale]
    const { articles, broken } = readArticles(site, locateContent(projectDir).contentDir, (done, all) => progress(texts.reading(done, all)))
    progress('')
    const lists = { ...listWork(articles, { site, locale, now }), broken }
    const shown = STATUS_LISTS.filter((name) => lists[name].length > 0)
    for (const name of shown)
      print(`${texts.count(texts[name], lists[name].length)}\n${lists[name].map((line) => `  ${line}`).join('\n')}\n`)
    if (shown.length === 0) print(texts.nothing)
    return 0
  },
})

type Context = Pick<World, 'site' | 'locale' | 'now'>

/** The lines of every list. An article is named by its file, which is what an editor opens. */
function listWork(articles: readonly EditorialArticle[], { site, locale, now }: Context): Record<Exclude<StatusList, 'broken'>, string[]> {
  const texts = STATUS_TEXTS[locale]
  const { utcOffsetMinutes } = site
  const staged = articles.map((article) => {
    const { frontMatter } = article
    return { ...article, stage: getStage(frontMatter, now, utcOffsetMinutes), shown: getShownTime(frontMatter, utcOffsetMinutes) }
  })
  const show = (article: EditorialArticle, note = ''): string =>
    `${article.source.file}  ${article.frontMatter.title}${note && `  (${note})`}`
  // A release that has gone, or is no real one, needs no translation.
  const living = staged.filter(({ stage, frontMatter }) => stage !== 'expired' && !frontMatter.sample)
  const pairs = new Map(articles.map((article) => [article, findTwin(articles, article)]))
  const hasRecord = ({ frontMatter }: EditorialArticle) => frontMatter.translationOf !== undefined
  const lacks = (lacking: Locale) => texts.lacks[lacking]
  return {
    draft: staged.filter(({ stage }) => stage === 'draft').map((article) => show(article)),
    scheduled: staged
      .filter(({ stage }) => stage === 'scheduled')
      .sort((a, b) => (a.shown.from as number) - (b.shown.from as number))
      .map((article) => show(article, texts.appears(showTime(article.shown.from as number, site, locale)))),
    missing: living
      .filter((article) => !findTwin(articles, article))
      .map((article) => show(article, lacks(getOtherLocale(article.source.locale)))),
    outdated: checkTranslations(articles).map((problem) => `${problem.file}:${problem.line}  ${problem[locale]}`),
    unrecorded: articles
      .filter((article) => article.source.locale === 'en' && !article.frontMatter.sample)
      .filter((article) => {
        const twin = pairs.get(article)
        return twin !== undefined && !hasRecord(article) && !hasRecord(twin)
      })
      .map((article) => show(article)),
    expiring: staged
      .filter(({ stage, shown }) => shown.until !== null && stage !== 'expired' && stage !== 'draft')
      .sort((a, b) => (a.shown.until as number) - (b.shown.until as number))
      .map((article) => show(article, texts.ends(showTime(article.shown.until as number, site, locale)))),
    samples: [...new Set(articles.flatMap(({ frontMatter, source }) => (frontMatter.sample ? [source.slug] : [])))],
  }
}
