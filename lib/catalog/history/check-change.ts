import { toLocalIso } from '@/lib/khmer/dates'
import { createProblem, type Problem } from '@/lib/problems/problem'
import type { Site } from '@/lib/site/define-site'
import { type EditorialArticle, readArticle } from '../editorial/read-articles'
import { getStage } from '../editorial/stage'
import type { FrontMatter } from '../front-matter-schema'
import type { HouseStyle } from '../proofread/house-style'
import { mendFile } from '../proofread/mend'
import { listTextChanges, type TextChange } from './list-text-changes'

/** More than this is no typing mistake, whatever `minor` says. */
const MINOR_MAX_CLUSTERS = 8
const MINOR_MAX_PLACES = 3

type Context = { site: Site; style: HouseStyle; now: number }

/**
 * Holds a release against its earlier version: what was public may be changed, but readers are told. An entry in `updates`
 * or a withdrawal tells them; one that is `minor` tells nobody, and does for a typing mistake only. What `npm run fix`
 * writes needs no entry.
 */
export function checkChange(before: EditorialArticle, after: EditorialArticle, { site, style, now }: Context): Problem[] {
  const stage = getStage(before.frontMatter, now, site.utcOffsetMinutes)
  if (stage === 'draft' || stage === 'scheduled' || stage === 'expired') return []
  if (isTold(before.frontMatter, after.frontMatter)) return []
  const changes = listTextChanges(mend(before, site, style), mend(after, site, style))
  if (changes.length === 0) return []

  const { file } = after.source
  const places = changes.map(({ place }) => place)
  const [first] = places
  const place = typeof first === 'number' ? { line: first } : { field: first, ...after.locate((first as string).split('.')) }
  const isMinor = isTypingMistake(changes)
  if (countUpdates(after.frontMatter, true) > countUpdates(before.frontMatter, true)) {
    return isMinor ? [] : [createProblem('change-not-minor', { file, ...place }, { places })]
  }
  const date = toLocalIso(now, site.utcOffsetMinutes)
  return [createProblem('change-untold', { file, ...place }, { places, date, isMinor, hasUpdates: after.frontMatter.updates.length > 0 })]
}

const countUpdates = ({ updates }: FrontMatter, isMinor: boolean): number => updates.filter(({ minor = false }) => minor === isMinor).length

const isTold = (before: FrontMatter, after: FrontMatter): boolean =>
  countUpdates(after, false) > countUpdates(before, false) || (after.withdrawn !== undefined && before.withdrawn === undefined)

function isTypingMistake(changes: readonly TextChange[]): boolean {
  const [clusters, places] = [sum(changes.map((change) => change.clusters)), sum(changes.map((change) => change.places))]
  return clusters <= MINOR_MAX_CLUSTERS && places <= MINOR_MAX_PLACES && !changes.some(({ isWeighty }) => isWeighty)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** An article as `npm run fix` would leave it. Lines stay where they are. */
function mend(article: EditorialArticle, site: Site, style: HouseStyle): EditorialArticle {
  return readArticle(article.source, mendFile(article.source, article.text, style).text, site) ?? article
}
