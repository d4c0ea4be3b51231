/** Articles as vectors of weighted terms, and the inverted index over them: the second step of `similarity.ts`. */
import { type ArticleTerms, getPair } from './terms'

/** A term in fewer articles joins nothing; one in a larger share of them is grammar or the name of the province. */
const DF_MIN = 2
const DF_MAX_SHARE = 0.3
/** The heaviest terms of each kind that stand for an article: bounds time and memory (static index pruning, Carmel 2001). */
const TERMS_PER_KIND = 100

/**
 * Sparse rows: row r holds `columns` and `weights` from `starts[r]` to `starts[r + 1]`.
 * Typed arrays, because 30,000 articles have six million entries.
 */
export type SparseRows = { starts: Uint32Array; columns: Uint32Array; weights: Float32Array }

/** Vectors of length 1. `kinds` find the column of a unit and of a pair by their text. */
export type ArticleVectors = {
  byArticle: SparseRows
  byTerm: SparseRows
  kinds: { unit: ReadonlyMap<string, number>; pair: ReadonlyMap<string, number> }
}

type Weighted = { column: number; weight: number }

/** Weighs the terms of every article. Consumes `articles` one by one, so that their texts need not be in memory together. */
export function createVectors(articles: Iterable<ArticleTerms>): ArticleVectors {
  const vocabulary = { size: 0 }
  const unit = createKind(vocabulary)
  const pair = createKind(vocabulary)
  let articleCount = 0
  for (const runs of articles) {
    unit.add(runs.flat())
    pair.add(runs.flatMap((run) => run.map((_, at) => getPair(run, at)).filter((term) => term !== null)))
    articleCount += 1
  }
  const lengths = Uint32Array.from({ length: articleCount }, (_, place) => unit.countKept(place) + pair.countKept(place))
  const byArticle = createRows(lengths)
  for (let place = 0; place < articleCount; place += 1) {
    // Both kinds have length 1 here: they count the same, else the many pairs would drown the units.
    const weighted = toUnitLength([...unit.listWeighted(place), ...pair.listWeighted(place)])
    weighted.forEach(({ column, weight }, at) => {
      byArticle.columns[(byArticle.starts[place] as number) + at] = column
      byArticle.weights[(byArticle.starts[place] as number) + at] = weight
    })
  }
  return { byArticle, byTerm: transpose(byArticle, vocabulary.size), kinds: { unit: unit.columns, pair: pair.columns } }
}

/** One kind of terms: counts them article by article, up to 255 each; when all are counted, it weighs them. */
function createKind(vocabulary: { size: number }) {
  const columns = new Map<string, number>()
  const articles: { columns: Uint32Array; counts: Uint8ClampedArray }[] = []
  const df: number[] = []

  function add(terms: readonly string[]): void {
    const counts = new Map<number, number>()
    for (const term of terms) {
      let column = columns.get(term)
      if (column === undefined) {
        column = vocabulary.size
        vocabulary.size += 1
        columns.set(term, column)
      }
      counts.set(column, (counts.get(column) ?? 0) + 1)
    }
    for (const column of counts.keys()) df[column] = (df[column] ?? 0) + 1
    articles.push({ columns: Uint32Array.from(counts.keys()), counts: Uint8ClampedArray.from(counts.values()) })
  }

  function isKept(column: number): boolean {
    const frequency = df[column] as number
    return frequency >= DF_MIN && frequency <= Math.max(DF_MIN, DF_MAX_SHARE * articles.length) && frequency < articles.length
  }

  function countKept(place: number): number {
    let count = 0
    for (const column of articles[place]?.columns ?? []) if (isKept(column)) count += 1
    return Math.min(count, TERMS_PER_KIND)
  }

  function listWeighted(place: number): Weighted[] {
    const weighted: Weighted[] = []
    articles[place]?.columns.forEach((column, at) => {
      if (!isKept(column)) return
      const tf = articles[place]?.counts[at] as number
      weighted.push({ column, weight: (1 + Math.log(tf)) * Math.log(articles.length / (df[column] as number)) })
    })
    weighted.sort((a, b) => b.weight - a.weight || a.column - b.column)
    return toUnitLength(weighted.slice(0, TERMS_PER_KIND))
  }

  return { columns, add, countKept, listWeighted }
}

function toUnitLength(weighted: Weighted[]): Weighted[] {
  const length = Math.sqrt(weighted.reduce((sum, { weight }) => sum + weight * weight, 0))
  return weighted.map(({ column, weight }) => ({ column, weight: weight / length }))
}

/** The same entries by column; articles stay in their order within each. */
function transpose(rows: SparseRows, columnCount: number): SparseRows {
  const lengths = new Uint32Array(columnCount)
  for (const column of rows.columns) lengths[column] = (lengths[column] as number) + 1
  const columns = createRows(lengths)
  const next = columns.starts.slice()
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at += 1) {
      const column = rows.columns[at] as number
      const place = next[column] as number
      next[column] = place + 1
      columns.columns[place] = row
      columns.weights[place] = rows.weights[at] as number
    }
  }
  return columns
}

function createRows(lengths: ArrayLike<number>): SparseRows {
  const starts = new Uint32Array(lengths.length + 1)
  for (let row = 0; row < lengths.length; row += 1) starts[row + 1] = (starts[row] as number) + (lengths[row] as number)
  const size = starts[lengths.length] as number
  return { starts, columns: new Uint32Array(size), weights: new Float32Array(size) }
}
