import { z } from 'zod'
import { minute, type Refinement, textUpTo } from '../front-matter-schema'
import { SEVERITIES } from './alert'

/** An alert is read in passing, above something else: what needs more room goes into a release that it links to. */
const TITLE_MAX_CLUSTERS = 100
const TEXT_MAX_CLUSTERS = 300
const LINK_TEXT_MAX_CLUSTERS = 60

/** Nobody may be left without a warning because of their language: there is no alert in one language only. */
const inBothLanguages = (limit: number) => z.strictObject({ km: textUpTo(limit), en: textUpTo(limit) })

/** An address of this site without its language, because one alert serves both, or one on another site that cannot be listened to. */
const href = z.string().superRefine((value, context) => {
  const isOfThisSite = /^\/(?![/\\])[^\s\\]*$/.test(value) && !/^\/(?:km|en)(?:\/|$)/.test(value)
  const isSecure = /^https:\/\/[^\s/]+\.[^\s/]+/.test(value) && URL.canParse(value)
  if (!isOfThisSite && !isSecure) context.addIssue({ code: 'custom', params: { problem: 'alert-link' } satisfies Refinement })
})

/** The fields of `content/alerts/<name>.yaml`: the one place where they are declared. */
export const alertSchema = z.strictObject({
  severity: z.enum(SEVERITIES),
  start: minute.describe('Shown from this minute on, Phnom Penh time'),
  end: minute.describe('Not shown from this minute on'),
  title: inBothLanguages(TITLE_MAX_CLUSTERS),
  text: inBothLanguages(TEXT_MAX_CLUSTERS),
  link: z.strictObject({ href, text: inBothLanguages(LINK_TEXT_MAX_CLUSTERS) }).optional(),
})

/** An example of each field as it stands in a file, for error messages. */
export const ALERT_EXAMPLES: Readonly<Record<string, string>> = {
  severity: 'severity: warning',
  start: `start: '2026-12-01T06:00'`,
  end: `end: '2026-12-03T18:00'`,
  title: `title: {km: '…', en: '…'}`,
  text: `text: {km: '…', en: '…'}`,
  km: `km: '…'`,
  en: `en: '…'`,
  link: `link: {href: /news/2026-…, text: {km: '…', en: '…'}}`,
  href: 'href: /news/2026-…',
}
