import { createHash } from 'node:crypto'
import type { Article } from './article'
import { unpackText } from './article-text'
import type { Catalog } from './catalog'

type CanonicalFacts = Pick<Article, 'title' | 'date' | 'documentNumber'>

/**
 * The text that stands for an article when somebody asks whether a copy is genuine: title, date, document number, an
 * empty line, then the words of the body, a paragraph a line. Lines end with LF, the last one with nothing (docs/verification.md).
 */
export function toCanonicalText({ title, date, documentNumber }: CanonicalFacts, body: string): string {
  return [title, date, ...(documentNumber ? [documentNumber] : []), '', body].join('\n')
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const hashText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The words of an article that the catalog returned. */
export async function getArticleText({ db }: Catalog, { slug, locale }: Pick<Article, 'slug' | 'locale'>): Promise<string> {
  const { rows } = await db.execute({
    sql: 'SELECT text FROM article_body JOIN article ON article.id = article_id WHERE slug = ? AND locale = ?',
    args: [slug, locale],
  })
  return unpackText(rows[0]?.text)
}

/** The canonical text of an article that the catalog returned, and its hash. */
export async function getCanonicalText(catalog: Catalog, article: CanonicalFacts & Pick<Article, 'slug' | 'locale'>) {
  const text = toCanonicalText(article, await getArticleText(catalog, article))
  return { text, sha256: hashText(text) }
}
