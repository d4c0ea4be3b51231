import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { createReadStream, createWriteStream, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { ApiArticle } from '../api/article-schema'
import { DATA_ADDRESSES, DATA_PREFIX } from './addresses'
import { type Manifest, type ManifestEntry, toManifestEntry } from './manifest'
import { toCsv } from './to-csv'

/** `files` are the API's answers for every release in every language, as the build wrote them. */
export type OpenDataInput = { files: readonly string[]; site: string; now: number; key: KeyObject | null }

const readArticle = (file: string): ApiArticle => JSON.parse(readFileSync(file, 'utf8'))

/**
 * Writes the archive for download: the releases of each year as a table and as lines of JSON, all of them in one file, the signed
 * manifest of their hashes, and the checksums of it all. What stands in it are the answers of the API.
 * @param folder is made, or empty
 */
export async function writeOpenData(folder: string, { files, site, now, key }: OpenDataInput): Promise<void> {
  await mkdir(folder, { recursive: true })
  const toFile = (address: string): string => path.join(folder, address.slice(DATA_PREFIX.length))
  const listed = files.map((file) => ({ file, entry: toManifestEntry(readArticle(file)) })).sort((a, b) => compareEntries(a.entry, b.entry))
  const years = [...new Set(listed.map(({ entry }) => getYear(entry)))]
  // A year at a time: all texts together may be more than memory holds.
  for (const year of years) {
    const articles = listed.filter(({ entry }) => getYear(entry) === year).map(({ file }) => readArticle(file))
    await writeFile(path.join(folder, `${year}.csv`), toCsv(articles))
    await writeFile(path.join(folder, `${year}.ndjson`), articles.map((article) => `${JSON.stringify(article)}\n`).join(''))
  }
  await pipeline(readYears(folder, years), createGzip({ level: 9 }), createWriteStream(toFile(DATA_ADDRESSES.everything)))
  const manifest: Manifest = { version: 1, site, created: new Date(now).toISOString(), releases: listed.map(({ entry }) => entry) }
  await writeManifest(toFile, manifest, key)
  await writeChecksums(folder, toFile)
}

const getYear = ({ date }: ManifestEntry): string => date.slice(0, 4)

/** Newest first, as everywhere; the languages of one release side by side. */
function compareEntries(a: ManifestEntry, b: ManifestEntry): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.url < b.url ? -1 : 1
}

async function* readYears(folder: string, years: readonly string[]) {
  for (const year of years) yield* createReadStream(path.join(folder, `${year}.ndjson`))
}

type ToFile = (address: string) => string

async function writeManifest(toFile: ToFile, manifest: Manifest, key: KeyObject | null): Promise<void> {
  const text = JSON.stringify(manifest, null, 1)
  await writeFile(toFile(DATA_ADDRESSES.manifest), text)
  if (!key) return
  await writeFile(toFile(DATA_ADDRESSES.signature), sign(null, Buffer.from(text), key).toString('base64'))
  await writeFile(toFile(DATA_ADDRESSES.publicKey), createPublicKey(key).export({ format: 'pem', type: 'spki' }))
}

async function writeChecksums(folder: string, toFile: ToFile): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).sort().map(async (name) => {
      const body = await readFile(path.join(folder, name))
      return { name, bytes: body.byteLength, sha256: createHash('sha256').update(body).digest('hex') }
    }),
  )
  await writeFile(toFile(DATA_ADDRESSES.checksums), files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''))
  await writeFile(
    toFile(DATA_ADDRESSES.index),
    JSON.stringify({ version: 1, files: files.map((file) => ({ url: DATA_PREFIX + file.name, ...file })) }),
  )
}
