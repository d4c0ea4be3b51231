/** Search engines with their usual settings, over the same articles: what ours is compared with. */
import { create, insertMultiple, search as searchOrama } from '@orama/orama'
import MiniSearch from 'minisearch'
import { createScan, type Document, listWords } from './queries.ts'

/** `findAll` gives every article an engine takes for a match of one phrase; `rank` the best ones, best first. */
export type Engine = { findAll(phrase: string): Promise<Iterable<number>>; rank(query: string, limit: number): Promise<number[]> }

const FIELDS = ['title', 'summary', 'body', 'tags', 'places'] as const

/** Builders by name. Each indexes the Khmer articles. */
export const ENGINES: Readonly<Record<string, (documents: Document[]) => Promise<Engine>>> = {
  'full scan of folded text': createScanEngine,
  'MiniSearch, default': (documents) => createMiniSearch(documents),
  'MiniSearch, Intl.Segmenter': (documents) => createMiniSearch(documents, (text) => listWords(text, 'km')),
  'Orama, default': createOrama,
}

async function createScanEngine(documents: Document[]): Promise<Engine> {
  const scan = createScan(documents, 'km')
  return { findAll: async (phrase) => scan(phrase), rank: async (query, limit) => [...scan(query)].slice(0, limit) }
}

async function createMiniSearch(documents: Document[], tokenize?: (text: string) => string[]): Promise<Engine> {
  const index = new MiniSearch<Document>({ fields: [...FIELDS], ...(tokenize ? { tokenize } : {}) })
  index.addAll(documents)
  return {
    findAll: async (phrase) => index.search(phrase, { combineWith: 'AND' }).map(({ id }) => id),
    rank: async (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id),
  }
}

async function createOrama(documents: Document[]): Promise<Engine> {
  const schema = Object.fromEntries(FIELDS.map((field) => [field, 'string' as const]))
  const db = create({ schema })
  await insertMultiple(
    db,
    documents.map((document) => ({ ...document, id: String(document.id) })),
    500,
  )
  const find = async (term: string, limit: number, threshold: number) => {
    const { hits } = await searchOrama(db, { term, limit, threshold })
    return hits.map(({ id }) => Number(id))
  }
  return { findAll: (phrase) => find(phrase, documents.length, 0), rank: (query, limit) => find(query, limit, 1) }
}
