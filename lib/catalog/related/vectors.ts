/** Articles as vectors of weighted terms: the second step of `similarity.ts`. */
import { type ArticleTerms, getPair } from './terms'

/** A term in fewer articles joins nothing; one in a larger share of them is grammar or the name of the province. */
const DF_MIN = 2
const DF_MAX_SHARE = 0.3
/** The heaviest terms of each kind that stand for an article: bounds time and memory (static index pruning, Carmel 2001). */
const TERMS_PER_KIND = 100
/** A term counts no more often than this in one article. */
const COUNT_MAX = 255
/** Stands for the weight 1. Weights are whole numbers: sums of their products are exact, in whatever order they are added. */
export const WEIGHT_ONE = 65_535

/** In the order of the columns. */
export type SparseRow = { columns: Uint32Array; weights: Uint16Array }
/**
 * Sparse rows: row r holds `columns` and `weights` from `starts[r]` to `starts[r + 1]`.
 * Typed arrays, because 30,000 articles have six million entries.
 */
export type SparseRows = SparseRow & { starts: Uint32Array }

/** What articles are weighed by: the terms that join some of them, and in how many of `articleCount` articles each is. */
export type Vocabulary = {
  articleCount: number
  /** The column of a term by its text. A word that is no Khmer cluster is of both kinds. */
  unit: ReadonlyMap<string, number>
  pair: ReadonlyMap<string, number>
  /** Of the term of each column. */
  frequencies: Uint32Array
}

/** Vectors of length 1, one for each article. */
export type ArticleVectors = { vocabulary: Vocabulary; byArticle: SparseRows }

const KINDS = ['unit', 'pair'] as const
type Weighted = { column: number; weight: number }

/** Weighs the terms of every article. */
export function createVectors(articles: Iterable<ArticleTerms>): ArticleVectors {
  const counter = createVectorCounter()
  for (const article of articles) counter.add(article)
  return counter.createVectors()
}

/** Takes articles one by one, so that their texts need not be in memory together, and weighs them when all are there. */
export function createVectorCounter() {
  const counters = { unit: createCounter(), pair: createCounter() }
  let articleCount = 0
  return {
    add(article: ArticleTerms): void {
      for (const kind of KINDS) counters[kind].add(listKind(article, kind))
      articleCount += 1
    },
    createVectors: (): ArticleVectors => weighAll(counters, articleCount),
  }
}

function weighAll(counters: Record<(typeof KINDS)[number], ReturnType<typeof createCounter>>, articleCount: number): ArticleVectors {
  const unit = counters.unit.keep(articleCount, 0)
  const pair = counters.pair.keep(articleCount, unit.frequencies.length)
  const frequencies = Uint32Array.from([...unit.frequencies, ...pair.frequencies])
  const vocabulary = { articleCount, unit: unit.columns, pair: pair.columns, frequencies }
  const rows = Array.from({ length: articleCount }, (_, place) => weigh([unit.getCounts(place), pair.getCounts(place)], vocabulary))
  return { vocabulary, byArticle: joinRows(rows) }
}

/** Weighs one article by a vocabulary that was made without it: terms that are not there count for nothing. */
export function createRow(article: ArticleTerms, vocabulary: Vocabulary): SparseRow {
  const count = (kind: (typeof KINDS)[number]) => {
    const counts = new Map<number, number>()
    for (const term of listKind(article, kind)) {
      const column = vocabulary[kind].get(term)
      if (column !== undefined) counts.set(column, Math.min(COUNT_MAX, (counts.get(column) ?? 0) + 1))
    }
    return counts
  }
  return weigh(KINDS.map(count), vocabulary)
}

function listKind(article: ArticleTerms, kind: (typeof KINDS)[number]): string[] {
  if (kind === 'unit') return article.flat()
  return article.flatMap((run) => run.map((_, at) => getPair(run, at)).filter((term) => term !== null))
}

/** Counts the terms of one kind, article by article. */
function createCounter() {
  const terms = new Map<string, number>()
  const frequencies: number[] = []
  const articles: { terms: Uint32Array; counts: Uint8ClampedArray }[] = []

  function add(article: readonly string[]): void {
    const counts = new Map<number, number>()
    for (const text of article) {
      const term = terms.get(text) ?? terms.size
      terms.set(text, term)
      counts.set(term, (counts.get(term) ?? 0) + 1)
    }
    for (const term of counts.keys()) frequencies[term] = (frequencies[term] ?? 0) + 1
    articles.push({ terms: Uint32Array.from(counts.keys()), counts: Uint8ClampedArray.from(counts.values()) })
  }

  /** Numbers the terms that join articles as columns, from `first` on. */
  function keep(articleCount: number, first: number) {
    const frequencyMax = Math.min(Math.max(DF_MIN, DF_MAX_SHARE * articleCount), articleCount - 1)
    const kept = [...terms].filter(([, term]) => {
      const frequency = frequencies[term] as number
      return frequency >= DF_MIN && frequency <= frequencyMax
    })
    const columnOf = new Map(kept.map(([, term], at) => [term, first + at]))

    function getCounts(place: number): Map<number, number> {
      const article = articles[place]
      const counts = new Map<number, number>()
      article?.terms.forEach((term, at) => {
        const column = columnOf.get(term)
        if (column !== undefined) counts.set(column, article.counts[at] as number)
      })
      return counts
    }

    return {
      columns: new Map(kept.map(([text], at) => [text, first + at])),
      frequencies: kept.map(([, term]) => frequencies[term] as number),
      getCounts,
    }
  }

  return { add, keep }
}

/** Both kinds are brought to length 1 first: they count the same, else the many pairs would drown the units. */
function weigh(kinds: readonly ReadonlyMap<number, number>[], { articleCount, frequencies }: Vocabulary): SparseRow {
  const weighted = toUnitLength(
    kinds.flatMap((counts) => {
      const kind = Array.from(counts, ([column, count]) => {
        return { column, weight: (1 + Math.log(count)) * Math.log(articleCount / (frequencies[column] as number)) }
      })
      kind.sort((a, b) => b.weight - a.weight || a.column - b.column)
      return toUnitLength(kind.slice(0, TERMS_PER_KIND))
    }),
  )
  weighted.sort((a, b) => a.column - b.column)
  return {
    columns: Uint32Array.from(weighted, ({ column }) => column),
    weights: Uint16Array.from(weighted, ({ weight }) => Math.round(weight * WEIGHT_ONE)),
  }
}

function toUnitLength(weighted: Weighted[]): Weighted[] {
  const length = Math.sqrt(weighted.reduce((sum, { weight }) => sum + weight * weight, 0))
  return weighted.map(({ column, weight }) => ({ column, weight: weight / length }))
}

export function getRow({ starts, columns, weights }: SparseRows, row: number): SparseRow {
  return { columns: columns.subarray(starts[row], starts[row + 1]), weights: weights.subarray(starts[row], starts[row + 1]) }
}

export function joinRows(rows: readonly SparseRow[]): SparseRows {
  const joined = createRows(rows.map(({ columns }) => columns.length))
  for (const [at, { columns, weights }] of rows.entries()) {
    joined.columns.set(columns, joined.starts[at])
    joined.weights.set(weights, joined.starts[at])
  }
  return joined
}

/** The same entries by column; articles stay in their order within each. */
export function transpose(rows: SparseRows, columnCount: number): SparseRows {
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
  return { starts, columns: new Uint32Array(size), weights: new Uint16Array(size) }
}
