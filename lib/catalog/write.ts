import type { Client, InStatement } from '@libsql/client'
import type { Site } from '@/lib/site/define-site'
import { packText } from './article-text'
import { listCorrections, listFrontMatterChanges } from './corrections'
import { getShownTime } from './editorial/stage'
import type { FrontMatter } from './front-matter-schema'
import type { Parsed, ParsedArticle, ParsedPage } from './parse'
import type { Places } from './search/places'
import { toPlaceToken, toSearchTokens } from './search/tokens'
import { getShortCode } from './short-code'

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

type WriteContext = { site: Site; places: Places }

/** Stores parsed files. Their earlier rows must be gone. */
export async function writeParsed(db: Client, parsed: readonly Parsed[], { site, places }: WriteContext): Promise<void> {
  await runInBatches(db, listStatements())

  /** One file at a time: the search tokens of all articles together would not fit in memory. */
  function* listStatements(): Generator<InStatement> {
    for (const item of parsed) {
      yield {
        sql: 'INSERT INTO source (file, hash, media) VALUES (?, ?, ?)',
        args: [item.source.file, item.hash, JSON.stringify(item.media)],
      }
      if (item.kind === 'release') yield* toArticleStatements(item, { site, places })
      else yield toPageStatement(item)
    }
  }
}

/** Stores what `getVersion` said of files. */
export async function writeVersions(db: Client, versions: ReadonlyMap<string, string | null>): Promise<void> {
  await db.execute({
    sql: 'UPDATE source SET version = value ->> 1 FROM json_each(?) WHERE file = value ->> 0',
    args: [JSON.stringify([...versions])],
  })
}

async function runInBatches(db: Client, statements: Iterable<InStatement>): Promise<void> {
  let batch: InStatement[] = []
  for (const statement of statements) {
    batch.push(statement)
    if (batch.length < BATCH_SIZE) continue
    await db.batch(batch, 'write')
    batch = []
  }
  if (batch.length > 0) await db.batch(batch, 'write')
}

function toPageStatement({ source, frontMatter }: ParsedPage): InStatement {
  return {
    sql: 'INSERT INTO page (file, slug, locale, title, description) VALUES (?, ?, ?, ?, ?)',
    args: [source.file, source.slug, source.locale, frontMatter.title, frontMatter.description],
  }
}

function toArticleStatements(article: ParsedArticle, { site, places }: WriteContext): InStatement[] {
  const { source, frontMatter, summary, text, textVersion, cover, attachments } = article
  const { title, date, type, category, districts, tags, withdrawn, publishAt, unpublishAt } = frontMatter
  const { issuedBy, documentNumber, place, sample, related, translationOf, legacyId } = frontMatter
  const facts = {
    issuedBy,
    documentNumber,
    place,
    updates: listCorrections(frontMatter),
    sample,
    withdrawn,
    districts,
    tags,
    cover,
    attachments,
    related,
    publishAt,
    unpublishAt,
    legacyId,
    hasLead: frontMatter.summary !== undefined,
    textVersion,
    translationOf,
  }
  const shown = getShownTime(frontMatter, site.utcOffsetMinutes)
  const id = '(SELECT id FROM article WHERE file = ?)'
  const body = [text, ...listFurnitureTexts(frontMatter)].join('\n')
  // A summary that was cut from the body is in the index already.
  const columns = [title, frontMatter.summary ?? '', body, tags.join('\n'), documentNumber ?? '']
  const { concerns, names } = toPlaceColumns(article, { site, places })
  return [
    {
      sql: `INSERT INTO article (file, slug, locale, date, type, category, title, summary, facts, is_withdrawn, visible_from, visible_until)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      args: [
        ...[source.file, source.slug, source.locale, date, type, category, title, summary, JSON.stringify(facts)],
        ...[withdrawn ? 1 : 0, shown.from, shown.until],
      ],
    },
    { sql: `INSERT INTO article_body VALUES (${id}, ?)`, args: [source.file, packText(text)] },
    {
      sql: `INSERT INTO article_fts (rowid, title, summary, body, tags, number, concerns, names) VALUES (${id}, ?, ?, ?, ?, ?, ?, ?)`,
      args: [source.file, ...columns.map(toSearchTokens), concerns, names],
    },
    { sql: `INSERT INTO article_code VALUES (?, ${id})`, args: [getShortCode(source.slug), source.file] },
    ...listFrontMatterChanges(frontMatter).map((change) => ({
      sql: `INSERT OR IGNORE INTO article_change VALUES (${id}, ?, ?, ?)`,
      args: [source.file, change.date, change.kind, change.note],
    })),
    ...districts.map((district) => ({ sql: `INSERT OR IGNORE INTO article_district VALUES (${id}, ?)`, args: [source.file, district] })),
  ]
}

/** Words that a reader sees around the body: under the picture, on the attachments, in the change history. */
function listFurnitureTexts(frontMatter: FrontMatter): (string | undefined)[] {
  const { cover, attachments, withdrawn } = frontMatter
  const notes = listCorrections(frontMatter).map(({ note }) => note)
  return [cover?.alt, cover?.caption, ...attachments.map(({ title }) => title), ...notes, withdrawn?.reason]
}

/**
 * The places an article concerns, and those it only names, so that each is found by any of its names, in Khmer and in
 * Latin letters of any spelling.
 */
function toPlaceColumns({ frontMatter, text }: ParsedArticle, { site, places }: WriteContext): { concerns: string; names: string } {
  const concerned = site.districts.flatMap(({ slug, code }) => (frontMatter.districts.includes(slug) ? [code] : []))
  const named = places.listInText([frontMatter.title, frontMatter.place, text].join('\n')).filter((code) => !concerned.includes(code))
  const toColumn = (codes: string[]) => [...codes.map(toPlaceToken), toSearchTokens(codes.flatMap(places.listNames).join(', '))].join(' ')
  return { concerns: toColumn(concerned), names: toColumn(named) }
}
