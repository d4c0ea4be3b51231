import { checkAlerts } from '@/lib/catalog/alerts/check-alerts'
import { listBoundaries } from '@/lib/catalog/editorial/boundaries'
import { type EditorialArticle, readArticles } from '@/lib/catalog/editorial/read-articles'
import { locateContent } from '@/lib/catalog/sources'
import { getCatalogFile } from '../frame/catalog-file'
import { defineCommand, type World } from '../frame/command'
import { showTime } from '../frame/show-time'
import { readBuildTime } from './read-build-time'
import { SCHEDULE_HELP, SCHEDULE_TEXTS } from './texts'

/** `npm run schedule`: what appears and disappears when; for a timer, the moment of the next change. */
export const schedule = defineCommand({
  usage: 'npm run schedule',
  ...SCHEDULE_HELP,
  async run({ flags: { after } }, world) {
    const { site, projectDir, locale, print, warn, env } = world
    const texts = SCHEDULE_TEXTS[locale]
    const { articles } = readArticles(site, locateContent(projectDir).contentDir)
    if (after === undefined) {
      const lines = [...listReleaseLines(articles, world), ...listAlertLines(world)].sort((a, b) => a.at - b.at)
      for (const { text } of lines) print(text)
      if (lines.length === 0) print(texts.nothing)
      return 0
    }
    const moment = after === 'build' ? await readBuildTime(getCatalogFile(projectDir, env)) : Date.parse(after)
    if (moment === null || Number.isNaN(moment)) {
      warn(moment === null ? texts.noBuild : texts.noTime(after))
      return 2
    }
    const [next] = listBoundaries(articles, moment, site.utcOffsetMinutes)
    if (next) print(new Date(next.at).toISOString())
    return 0
  },
})

function listReleaseLines(articles: readonly EditorialArticle[], { site, locale, now }: World): { at: number; text: string }[] {
  return listBoundaries(articles, now, site.utcOffsetMinutes).map(({ at, kind, article: { source, frontMatter } }) => ({
    at,
    text: `${showTime(at, site, locale)}  ${SCHEDULE_TEXTS[locale][kind]}  ${source.file}\n    ${frontMatter.title}`,
  }))
}

function listAlertLines({ site, projectDir, locale, now }: World): { at: number; text: string }[] {
  const texts = SCHEDULE_TEXTS[locale]
  const { alerts } = checkAlerts(site, locateContent(projectDir).contentDir, new Set())
  return alerts.flatMap(({ name, title, startsAt, endsAt }) =>
    [
      { at: startsAt, kind: texts.appears },
      { at: endsAt, kind: texts.disappears },
    ]
      .filter(({ at }) => at > now)
      .map(({ at, kind }) => ({
        at,
        text: `${showTime(at, site, locale)}  ${kind}  ${texts.alert} ${name}\n    ${title[locale]}`,
      })),
  )
}
