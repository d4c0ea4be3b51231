import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { copyFile, link, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { contentType as getContentType } from 'mime-types'
import type { GoneAddress, Move } from '@/lib/catalog/redirects/list-redirects'
import { MEDIA_PREFIX } from '@/lib/mdx/media'
import { isServed } from '@/lib/web/media-address'
import { DATA_PREFIX, getDataType } from '@/lib/web/open-data/addresses'
import { type OpenDataInput, writeOpenData } from '@/lib/web/open-data/write-open-data'
import { FILE_CACHE, IMMUTABLE, PAGE_RULE, toCacheControl } from './cache-control'
import { compressFile } from './compress-file'
import { LIST_ADDRESSES, SERVER_ROUTES } from './list-routes'
import { listFrameworkRoutes, readPrerendered, renderWithNext } from './next-build'
import { NGINX_FOLDER, writeNginxHeaders } from './nginx-headers'
import { createFrameworkPolicy } from './security-headers'
import { FRAMES_FOLDER, MANIFEST_FILE, SITE_FOLDER, type SiteFile, type SiteManifest, type SitePage } from './site-manifest'
import { listInlineScripts, stripFramework } from './strip-framework'

/** A question that every list answers, and that makes it a list with a filter: for the head of such a page. */
const SOME_QUESTION = 'category=health'

/** Addresses of files whose name holds a hash of what is in them. */
const HASHED_PREFIXES = ['/_next/static/', '/pictures/', '/scripts/']
/** Read with every page: kept as long as an attachment, so that only the first page of a visit asks for it. */
const SPECULATION_RULES = '/speculation-rules.json'
const COMPRESSED_TYPES = /^(?:text\/|application\/(?:.*\+)?(?:json|xml)|application\/x-ndjson|image\/svg)/
/** The archive is written here before it takes its place among the files. */
const DATA_FOLDER = 'open-data'
const RELEASE_API_PREFIX = '/api/articles/'

export type AssembleResult = { pages: number; files: number; compressed: number }

/** Writes into the folder of this build, and may take from that of the last. */
type Folders = { draft: string; last: string }
/** A file and the address that it gets. */
type SourceFile = { address: string; file: string; contentType?: string }

/** What the catalog says of a moment, for the pages and files of that moment. */
export type SiteContent = {
  /** Addresses below `/media/` that visible articles name: of the others nobody may learn yet. */
  visibleMedia: ReadonlySet<string>
  moves: readonly Move[]
  gone: readonly GoneAddress[]
  openData: Omit<OpenDataInput, 'files'>
}

/**
 * Makes of a Next build the folder that the server sends: pages without the framework, the files of `public/` that
 * readers may have, everything compressed, and the list of it all. The folder of the last build is replaced at the end.
 * @throws FrameworkMarkupError when a page has another shape than is known
 */
export async function assembleSite(projectDir: string, { visibleMedia, moves, gone, openData }: SiteContent): Promise<AssembleResult> {
  const last = path.join(projectDir, SITE_FOLDER)
  const folders: Folders = { last, draft: `${last}.draft` }
  await rm(folders.draft, { recursive: true, force: true })
  const lists = await renderWithNext(
    projectDir,
    LIST_ADDRESSES.flatMap((address) => [address, `${address}?${SOME_QUESTION}`]),
  )
  const prerendered = readPrerendered(projectDir)
  const manifest: SiteManifest = {
    pages: {},
    files: {},
    moved: {},
    gone: Object.fromEntries(gone.map(({ address, name }) => [address, name])),
    frameworkRoutes: listFrameworkRoutes(projectDir, SERVER_ROUTES),
  }
  let compressed = 0

  function* listPages() {
    for (const address of LIST_ADDRESSES) yield { address, html: lists.get(address) as string }
    yield* prerendered.pages
  }
  await forEachParallel(listPages(), async ({ address, html: rendered }) => {
    const html = stripFramework(rendered)
    manifest.pages[address] = describePage(html)
    if (await writeCompressed(folders, `pages${address}.html`, Buffer.from(html))) compressed++
  })
  const dataFolder = path.join(folders.draft, DATA_FOLDER)
  const answers = prerendered.files.filter(({ address }) => address.startsWith(RELEASE_API_PREFIX)).map(({ file }) => file)
  await writeOpenData(dataFolder, { files: answers, ...openData })
  const sources: SourceFile[] = [
    ...prerendered.files,
    ...listStaticFiles(projectDir),
    ...listPublicFiles(projectDir, visibleMedia),
    ...listFiles(dataFolder, DATA_PREFIX).map((source) => ({ ...source, contentType: getDataType(source.address) })),
  ]
  await forEachParallel(sources[Symbol.iterator](), async (source) => {
    const file = describeFile(source)
    manifest.files[source.address] = file
    const name = `files${source.address}`
    if (!file.isCompressed) await linkFile(source.file, path.join(folders.draft, name))
    else if (await writeCompressed(folders, name, readFileSync(source.file))) compressed++
  })
  // Who asks for the former name of a release that waits or has ended learns no more than by its present one.
  for (const { from, to } of moves) if (to in manifest.pages || to in manifest.files) manifest.moved[from] = to
  for (const address of LIST_ADDRESSES) {
    const frame = stripFramework(lists.get(`${address}?${SOME_QUESTION}`) as string)
    await writeDeep(path.join(folders.draft, `${FRAMES_FOLDER}${address}.html`), frame)
  }
  for (const [name, text] of Object.entries(writeNginxHeaders(manifest.files))) {
    await writeDeep(path.join(folders.draft, NGINX_FOLDER, name), text)
  }
  await rm(dataFolder, { recursive: true })
  await writeDeep(path.join(folders.draft, MANIFEST_FILE), JSON.stringify(manifest))
  await rm(last, { recursive: true, force: true })
  await rename(folders.draft, last)
  return { pages: Object.keys(manifest.pages).length, files: Object.keys(manifest.files).length, compressed }
}

const hash = (body: string | Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 16)

/** Weak: the compressed forms of a page share it (RFC 9110, 8.8.3.3). */
const toEtag = (tag: string): string => `W/"${tag}"`

function describePage(html: string): SitePage {
  const inline = listInlineScripts(html)
  return { etag: toEtag(hash(html)), ...(inline.length > 0 && { policy: createFrameworkPolicy(inline) }) }
}

/** Browsers take speculation rules under their own type only (HTML, 7.6.3). */
const getTypeOf = (address: string): string =>
  address === SPECULATION_RULES ? 'application/speculationrules+json' : getContentType(path.basename(address)) || 'application/octet-stream'

function describeFile({ address, file, contentType = getTypeOf(address) }: SourceFile): SiteFile {
  const isCompressed = COMPRESSED_TYPES.test(contentType)
  const { size, mtimeMs } = statSync(file)
  // Pictures and attachments may be many and large: their hash is not worth reading them all.
  const etag = toEtag(isCompressed ? hash(readFileSync(file)) : `${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}`)
  return { etag, contentType, cacheControl: getFileCacheControl(address, contentType), ...(isCompressed && { isCompressed }) }
}

function getFileCacheControl(address: string, contentType: string): string {
  if (HASHED_PREFIXES.some((prefix) => address.startsWith(prefix))) return IMMUTABLE
  if (address === SPECULATION_RULES) return FILE_CACHE
  // A signature is read together with what it signs: one must not be older than the other.
  if (address.startsWith(DATA_PREFIX)) return toCacheControl(PAGE_RULE, null)
  return /xml|json/.test(contentType) && !contentType.startsWith('image/') ? toCacheControl(PAGE_RULE, null) : FILE_CACHE
}

const listFiles = (folder: string, prefix: string): SourceFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return { file, address: path.posix.join(prefix, path.relative(folder, file).split(path.sep).join('/')) }
    })

const listStaticFiles = (projectDir: string): SourceFile[] => listFiles(path.join(projectDir, '.next/static'), '/_next/static')

const listPublicFiles = (projectDir: string, visibleMedia: ReadonlySet<string>): SourceFile[] =>
  listFiles(path.join(projectDir, 'public'), '/').filter(
    ({ address }) => isServed(encodeURI(address)) && (!address.startsWith(MEDIA_PREFIX) || visibleMedia.has(address)),
  )

async function writeDeep(file: string, body: string | Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, body)
}

async function writeCompressed({ draft, last }: Folders, name: string, body: Buffer): Promise<boolean> {
  const file = path.join(draft, name)
  await writeDeep(file, body)
  return compressFile(file, body, path.join(last, name))
}

/** A second name for the same file, where the file system has that: pictures take no room twice. */
async function linkFile(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  await link(from, to).catch(() => copyFile(from, to))
}

/** Compression runs beside this thread: as many elements at a time as there are processors. */
async function forEachParallel<Element>(elements: Iterator<Element>, act: (element: Element) => Promise<void>): Promise<void> {
  const work = async () => {
    for (let next = elements.next(); !next.done; next = elements.next()) await act(next.value)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}
