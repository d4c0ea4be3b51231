/** What an article is about, as terms: the first step of `similarity.ts`. */
import { isKhmerLetter, isKhmerMark } from '@/lib/khmer/code-points'
import { listSearchUnits } from '@/lib/khmer/search-units'

/** The terms of an article in the order of its text: runs of Khmer clusters and whole words of other scripts. */
export type ArticleTerms = string[][]

// A number ends a run: releases are full of dates, sums and document numbers, which two articles share by chance.
const NUMBER = /^\p{N}/u

/**
 * Lists the terms of a text: title, summary and body of an article, put together with line ends.
 * Folded, so that two spellings of a word are one term; to be kept between builds, if fold does not change.
 * @param text any string
 * @throws never
 */
export function listTerms(text: string): ArticleTerms {
  const runs: ArticleTerms = []
  for (const units of listSearchUnits(text)) {
    let run: string[] = []
    for (const unit of units) {
      if (!NUMBER.test(unit)) {
        run.push(unit)
        continue
      }
      if (run.length > 0) runs.push(run)
      run = []
    }
    if (run.length > 0) runs.push(run)
  }
  return runs
}

/** The terms of an article: those of its title and text. */
export function listArticleTerms({ title, text }: { title: string; text: string }): ArticleTerms {
  return listTerms(`${title}\n${text}`)
}

/**
 * The pair that ends at a place of a run: two Khmer clusters that follow each other. A word of another script is whole
 * already and stands for itself among the pairs, so that an English article is not judged by pairs of words.
 * @returns null where no pair ends
 */
export function getPair(run: readonly string[], at: number): string | null {
  const unit = run[at] as string
  if (!isKhmerCluster(unit)) return unit
  const before = run[at - 1]
  return before !== undefined && isKhmerCluster(before) ? before + unit : null
}

function isKhmerCluster(unit: string): boolean {
  const code = unit.charCodeAt(0)
  return isKhmerLetter(code) || isKhmerMark(code)
}
