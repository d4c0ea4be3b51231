import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import { ADMIN_PATH, getAdminHeaders } from '@/lib/admin/admin-headers'
import { FILE_HEADERS, SHARED_FILE_HEADERS } from '@/lib/web/html-first/security-headers'
import type { SiteFile } from '@/lib/web/html-first/site-manifest'
import { site } from '@/site.config'
import { type Answer, sendAnswer } from './answer'
import type { MemoryCache } from './memory-cache'
import type { Encoding, SiteFolder } from './site-folder'

/** Files that belong to our pages; everything else other sites may show. */
const OWN_PREFIXES = ['/_next/static/', '/scripts/']

/** The form for editors; the page of a folder is its index. */
export const ADMIN_PAGE = `${ADMIN_PATH}/index.html`

const SPECULATION_RULES = '/speculation-rules.json'

export type Files = {
  has(address: string): boolean
  send(request: IncomingMessage, response: ServerResponse, address: string, encoding: Encoding): Promise<void>
}

/** The files of the site: small ones out of memory, pictures and attachments from the disk, in parts where a reader asks for that. */
export function createFiles({ manifest, getFile, filesRoot }: SiteFolder, cache: MemoryCache): Files {
  const files = new Map(Object.entries(manifest.files))

  async function read(address: string, file: SiteFile, encoding: Encoding): Promise<Answer> {
    const headers = createFileHeaders(address, file)
    if (encoding !== 'identity') headers['content-encoding'] = encoding
    return { status: 200, headers, body: await readFile(getFile(address, encoding)) }
  }

  return {
    has: (address) => files.has(address),
    async send(request, response, address, encoding) {
      const file = files.get(address) as SiteFile
      if (address === SPECULATION_RULES && request.headers['save-data'] === 'on') return sendNoSpeculation(request, response, address, file)
      if (request.headers.range || !isSmall(file))
        return sendFromDisk(request, response, filesRoot, address, createFileHeaders(address, file))
      const form = file.isCompressed ? encoding : 'identity'
      sendAnswer(request, response, await cache(`file ${form} ${address}`, () => read(address, file, form)))
    },
  }
}

/** Text is small, and so are fonts: every page needs them. */
const isSmall = ({ isCompressed, contentType }: SiteFile): boolean => Boolean(isCompressed) || contentType.startsWith('font/')

function createFileHeaders(address: string, { contentType, cacheControl, etag, isCompressed }: SiteFile): Record<string, string> {
  return {
    'content-type': contentType,
    'cache-control': cacheControl,
    etag,
    ...(isCompressed && { vary: address === SPECULATION_RULES ? 'Accept-Encoding, Save-Data' : 'Accept-Encoding' }),
    ...getOwnHeaders(address),
  }
}

const ADMIN_HEADERS = { ...FILE_HEADERS, ...getAdminHeaders(site.editing) }

function getOwnHeaders(address: string): Record<string, string> {
  if (address.startsWith(`${ADMIN_PATH}/`)) return ADMIN_HEADERS
  return OWN_PREFIXES.some((prefix) => address.startsWith(prefix)) ? FILE_HEADERS : SHARED_FILE_HEADERS
}

/** A reader who saves data fetches nothing ahead. Browsers that save data pass the rules over by themselves, but not all of them. */
function sendNoSpeculation(request: IncomingMessage, response: ServerResponse, address: string, file: SiteFile): void {
  const headers = { ...createFileHeaders(address, file), etag: `${file.etag.slice(0, -1)}-save"` }
  sendAnswer(request, response, { status: 200, headers, body: Buffer.from('{}') })
}

/** Ranges, conditions and HEAD are the library's (RFC 9110, 13 and 14). */
function sendFromDisk(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  address: string,
  headers: Record<string, string>,
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  return new Promise((resolve, reject) => {
    // The address is one of the manifest's, so a dot at its beginning is meant.
    send(request, encodeURI(address), { root, dotfiles: 'allow', cacheControl: false, lastModified: false })
      .on('error', (error: Error & { status?: number; headers?: Record<string, string> }) => {
        if (error.status !== 416) return reject(error)
        // A part that the file does not have.
        response.writeHead(416, error.headers).end()
        resolve()
      })
      .on('end', resolve)
      .pipe(response)
    response.once('close', resolve)
  })
}
