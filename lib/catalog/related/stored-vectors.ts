/** The vectors of a language in the catalog, in the order of the slugs: about 700 bytes an article. */
import type { Client, Row } from '@libsql/client'
import type { ArticleVectors, SparseRows } from './vectors'

export type StoredVectors = {
  slugs: string[]
  vectors: ArticleVectors
  /** Articles that changed since the vocabulary was counted. */
  changes: number
}

/** Stands between the texts of a vocabulary: no term has a line end. */
const SEPARATOR = '\n'
const LEB128_BYTES_MAX = 5

/**
 * Reads the vectors of a language.
 * @returns null when there are none, or when these changes would bring all changes above this share of the articles
 */
export async function readVectors(db: Client, locale: string, changes: number, changesShareMax: number): Promise<StoredVectors | null> {
  const { rows } = await db.execute({
    sql: 'SELECT * FROM similarity WHERE locale = ? AND changes + ? <= ? * article_count',
    args: [locale, changes, changesShareMax],
  })
  return rows[0] ? toStored(rows[0]) : null
}

function toStored(row: Row): StoredVectors {
  const starts = new Uint32Array(row.starts as ArrayBuffer)
  const [units, pairs] = [splitTerms(row.units), splitTerms(row.pairs)]
  return {
    slugs: JSON.parse(String(row.slugs)),
    changes: Number(row.changes),
    vectors: {
      vocabulary: {
        articleCount: Number(row.article_count),
        unit: new Map(units.map((text, at) => [text, at])),
        pair: new Map(pairs.map((text, at) => [text, units.length + at])),
        frequencies: new Uint32Array(row.frequencies as ArrayBuffer),
      },
      byArticle: {
        starts,
        columns: unpackColumns(new Uint8Array(row.columns as ArrayBuffer), starts),
        weights: new Uint16Array(row.weights as ArrayBuffer),
      },
    },
  }
}

function splitTerms(text: unknown): string[] {
  return text === '' ? [] : String(text).split(SEPARATOR)
}

/** Puts vectors in the place of those a language had; none for null. */
export async function writeVectors(db: Client, locale: string, stored: StoredVectors | null): Promise<void> {
  await db.execute({ sql: 'DELETE FROM similarity WHERE locale = ?', args: [locale] })
  if (!stored) return
  const { vocabulary, byArticle } = stored.vectors
  await db.execute({
    sql: `INSERT INTO similarity (locale, changes, article_count, slugs, units, pairs, frequencies, starts, columns, weights)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    args: [
      locale,
      stored.changes,
      vocabulary.articleCount,
      JSON.stringify(stored.slugs),
      [...vocabulary.unit.keys()].join(SEPARATOR),
      [...vocabulary.pair.keys()].join(SEPARATOR),
      ...[vocabulary.frequencies, byArticle.starts, packColumns(byArticle), byArticle.weights].map(
        ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength),
      ),
    ],
  })
}

/** Columns as their distance from the one before in the row, as LEB128: seven bits a byte, the eighth says that more follow. */
function packColumns({ starts, columns }: SparseRows): Uint8Array {
  const bytes = new Uint8Array(columns.length * LEB128_BYTES_MAX)
  let length = 0
  for (let row = 0; row + 1 < starts.length; row += 1) {
    let before = 0
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const column = columns[at] as number
      let rest = column - before
      for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80
      bytes[length++] = rest
      before = column
    }
  }
  return bytes.slice(0, length)
}

function unpackColumns(bytes: Uint8Array, starts: Uint32Array): Uint32Array {
  const columns = new Uint32Array(starts.at(-1) ?? 0)
  let place = 0
  for (let row = 0; row + 1 < starts.length; row += 1) {
    let column = 0
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[place++] as number
        column += (byte & 0x7f) << shift
        if (byte <= 0x7f) break
      }
      columns[at] = column
    }
  }
  return columns
}
