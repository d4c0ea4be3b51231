/**
 * How good and how fast the nearest articles are.
 * `npx tsx bench/related-sib.ts --corpus DIR`: SIB-200 Khmer, the share of sentences whose topic most of their 5 nearest have.
 * `npx tsx bench/related-sib.ts --articles 30000`: time and memory for that many articles, made of the paragraphs of
 * `content/news`. That is the hardest case: so few paragraphs make every term frequent, and every term costs by its frequency.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createNeighbourIndex, type Neighbour } from '../lib/catalog/related/similarity.ts'
import { listTerms } from '../lib/catalog/related/terms.ts'
import { listSearchUnits } from '../lib/khmer/search-units.ts'

type Sentence = { topic: string; text: string; isDev: boolean }
/** Nearest sentences of one, best first. */
type Lister = (place: number, limit: number) => Neighbour<number>[]

const VOTERS = 5
const { values } = parseArgs({ options: { corpus: { type: 'string' }, articles: { type: 'string' } } })
if (values.corpus) measureQuality(values.corpus)
if (values.articles) measureScale(Number(values.articles))
if (!values.corpus && !values.articles) throw new Error('Which? --corpus DIR or --articles NUMBER')

function measureQuality(folder: string): void {
  const sentences = ['train', 'dev'].flatMap((split) => readSentences(path.join(folder, `sib200-khm-${split}.tsv`), split === 'dev'))
  const devSize = sentences.filter(({ isDev }) => isDev).length
  const recipes: [string, Lister][] = [
    ['plain tf-idf cosine, clusters and pairs', createPlainLister(sentences)],
    ['ours', createOurLister(sentences)],
  ]
  console.log(`${sentences.length} sentences, 5 nearest. Majority: leave one out (standard error about 1.6), dev (${devSize}) by train.`)
  const hits = recipes.map(([name, list]) => {
    const all = sentences.map((sentence, place) => vote(sentences, list(place, VOTERS)) === sentence.topic)
    const dev = sentences.flatMap(({ topic, isDev }, place) => {
      const voters = isDev ? list(place, 50).filter(({ id }) => !sentences[id]?.isDev) : []
      return isDev ? [vote(sentences, voters.slice(0, VOTERS)) === topic] : []
    })
    const same = sentences.flatMap(({ topic }, place) => list(place, VOTERS).map(({ id }) => sentences[id]?.topic === topic))
    console.log(`${name}: majority ${percent(all)}, dev ${percent(dev)}; neighbours of the same topic ${percent(same)}`)
    return all
  })
  const gains = sentences.map((_, place) => Number(hits[1]?.[place]) - Number(hits[0]?.[place]))
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length
  const deviation = Math.sqrt(gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (gains.length - 1))
  console.log(`gain, paired: ${(100 * mean).toFixed(1)} ± ${((100 * deviation) / Math.sqrt(gains.length)).toFixed(1)} points`)
}

function readSentences(file: string, isDev: boolean): Sentence[] {
  const lines = readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean)
  return lines.map((line) => {
    const [, topic = '', text = ''] = line.split('\t')
    return { topic, text, isDev }
  })
}

function createOurLister(sentences: readonly Sentence[]): Lister {
  const index = createNeighbourIndex(sentences.map(({ text }, id) => ({ id, terms: listTerms(text) })))
  return (place, limit) => index.listNearest(place, limit)
}

/** What everyone would write first: counts of clusters and pairs, idf, terms in 2 sentences to 30 %, cosine. */
function createPlainLister(sentences: readonly Sentence[]): Lister {
  const bags = sentences.map(({ text }) => {
    const counts = new Map<string, number>()
    for (const run of listSearchUnits(text)) {
      for (const [at, unit] of run.entries()) {
        for (const term of at > 0 ? [unit, `${run[at - 1]} ${unit}`] : [unit]) counts.set(term, (counts.get(term) ?? 0) + 1)
      }
    }
    return counts
  })
  const df = new Map<string, number>()
  for (const bag of bags) for (const term of bag.keys()) df.set(term, (df.get(term) ?? 0) + 1)
  const vectors = bags.map((bag) => {
    const kept = [...bag].filter(([term]) => (df.get(term) as number) >= 2 && (df.get(term) as number) <= 0.3 * bags.length)
    const weighted = kept.map(([term, count]) => [term, count * Math.log(bags.length / (df.get(term) as number))] as const)
    const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0))
    return new Map(weighted.map(([term, weight]) => [term, weight / length]))
  })
  return (place, limit) =>
    vectors
      .map((vector, id) => ({ id, score: [...(vectors[place] ?? [])].reduce((sum, [term, x]) => sum + x * (vector.get(term) ?? 0), 0) }))
      .filter(({ id }) => id !== place)
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit)
}

/** The topic most of them have; among equals the one with the larger sum of scores. */
function vote(sentences: readonly Sentence[], neighbours: readonly Neighbour<number>[]): string | undefined {
  const votes = new Map<string, number>()
  for (const { id, score } of neighbours) {
    const topic = sentences[id]?.topic as string
    votes.set(topic, (votes.get(topic) ?? 0) + 1 + score / 1000)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function percent(hits: readonly boolean[]): string {
  return `${((100 * hits.filter(Boolean).length) / hits.length).toFixed(1)} %`
}

function measureScale(count: number): void {
  const paragraphs = listParagraphs()
  const random = createRandom(1)
  const started = performance.now()
  let characters = 0
  const index = createNeighbourIndex(
    (function* () {
      for (let id = 0; id < count; id += 1) {
        let text = ''
        while (text.length < 1_500) text += `${paragraphs[Math.floor(random() * paragraphs.length)]}\n`
        characters += text.length
        yield { id, terms: listTerms(text) }
      }
    })(),
  )
  const indexed = performance.now()
  index.listNearest(0, 12)
  const single = performance.now()
  for (let id = 0; id < count; id += 1) index.listNearest(id, 12)
  const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`
  console.log(`${count} articles of ${Math.round(characters / count)} characters from ${paragraphs.length} paragraphs`)
  console.log(`terms and index ${seconds(started, indexed)}, one article ${Math.round(single - indexed)} ms`)
  console.log(`all ${seconds(single, performance.now())}, peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
}

function listParagraphs(): string[] {
  const folder = path.join(import.meta.dirname, '../content/news')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'km.mdx')
  return files.flatMap((file) => {
    const [, , body = ''] = readFileSync(path.join(folder, file), 'utf8').split(/^---$/m)
    return body.split(/\n{2,}/).filter((paragraph) => paragraph.trim().length > 100)
  })
}

/** Park and Miller's generator: the same articles in every run. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
