import type { Client, InStatement } from '@libsql/client'
import { toInstant } from '@/lib/khmer/dates'
import type { Parsed, ParsedArticle, ParsedPage } from './parse'
import { toSearchTokens } from './search-tokens'

/** Statements sent at once: enough to be fast, few enough to keep memory flat. */
const BATCH_SIZE = 500

/** Removes source files with everything made from them. */
export async function deleteSources(db: Client, files: readonly string[]): Promise<void> {
  await runInBatches(
    db,
    files.flatMap((file) => [
      { sql: 'DELETE FROM article_fts WHERE rowid = (SELECT id FROM article WHERE file = ?)', args: [file] },
      { sql: 'DELETE FROM source WHERE file = ?', args: [file] },
    ]),
  )
}

/** Stores parsed files. Their earlier rows must be gone. */
export async function writeParsed(db: Client, parsed: readonly Parsed[], utcOffsetMinutes: number): Promise<void> {
  await runInBatches(
    db,
    parsed.flatMap((item) => [
      { sql: 'INSERT INTO source VALUES (?, ?, ?)', args: [item.source.file, item.hash, JSON.stringify(item.media)] },
      ...(item.kind === 'release' ? toArticleStatements(item, utcOffsetMinutes) : [toPageStatement(item)]),
    ]),
  )
}

async function runInBatches(db: Client, statements: readonly InStatement[]): Promise<void> {
  for (let start = 0; start < statements.length; start += BATCH_SIZE) {
    await db.batch(statements.slice(start, start + BATCH_SIZE), 'write')
  }
}

function toPageStatement({ source, frontMatter }: ParsedPage): InStatement {
  return {
    sql: 'INSERT INTO page (file, slug, locale, title, description) VALUES (?, ?, ?, ?, ?)',
    args: [source.file, source.slug, source.locale, frontMatter.title, frontMatter.description],
  }
}

function toArticleStatements(
  { source, frontMatter, summary, text, cover, attachments }: ParsedArticle,
  utcOffsetMinutes: number,
): InStatement[] {
  const { title, date, type, category, districts, tags, withdrawn, draft, publishAt, unpublishAt } = frontMatter
  const { issuedBy, documentNumber, place, updates, sample } = frontMatter
  const facts = { issuedBy, documentNumber, place, updates, sample, withdrawn, districts, tags, cover, attachments }
  // A release dated in the future waits for its date even when nobody wrote publishAt.
  const visibleFrom = draft ? null : toInstant(publishAt ?? date, utcOffsetMinutes)
  const visibleUntil = unpublishAt ? toInstant(unpublishAt, utcOffsetMinutes) : null
  const id = '(SELECT id FROM article WHERE file = ?)'
  return [
    {
      sql: `INSERT INTO article (file, slug, locale, date, type, category, title, summary, text, front_matter, facts, is_withdrawn, visible_from, visible_until)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      args: [
        source.file,
        source.slug,
        source.locale,
        date,
        type,
        category,
        title,
        summary,
        text,
        JSON.stringify(frontMatter),
        JSON.stringify(facts),
        withdrawn ? 1 : 0,
        visibleFrom,
        visibleUntil,
      ],
    },
    {
      sql: `INSERT INTO article_fts (rowid, title, summary, body) VALUES (${id}, ?, ?, ?)`,
      args: [source.file, toSearchTokens(title), toSearchTokens(summary), toSearchTokens(text)],
    },
    ...districts.map((district) => ({ sql: `INSERT OR IGNORE INTO article_district VALUES (${id}, ?)`, args: [source.file, district] })),
    ...tags.map((tag) => ({ sql: `INSERT OR IGNORE INTO article_tag VALUES (${id}, ?)`, args: [source.file, tag] })),
  ]
}
