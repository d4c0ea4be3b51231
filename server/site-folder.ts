import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ENCODINGS, FRAMES_FOLDER, MANIFEST_FILE, SITE_FOLDER, type SiteManifest } from '@/lib/web/html-first/site-manifest'

/** A form in which a body is sent: `identity` is the plain one. */
export type Encoding = (typeof ENCODINGS)[number]['name'] | 'identity'

export type SiteFolder = {
  manifest: SiteManifest
  getPageFile(address: string, encoding: Encoding): string
  getFile(address: string, encoding: Encoding): string
  /** All files are below it, at their addresses. */
  filesRoot: string
  readFrame(address: string): string
}

const ENDINGS = { identity: '', ...Object.fromEntries(ENCODINGS.map(({ name, ending }) => [name, ending])) } as Record<Encoding, string>

/**
 * What `npm run build` left for the server.
 * @throws Error that says what to run when there is nothing
 */
export function openSiteFolder(projectDir: string): SiteFolder {
  const root = path.join(projectDir, SITE_FOLDER)
  const manifestFile = path.join(root, MANIFEST_FILE)
  if (!existsSync(manifestFile)) throw new Error(`There is no built site in ${root}. Run "npm run build".`)
  const filesRoot = path.join(root, 'files')
  return {
    manifest: JSON.parse(readFileSync(manifestFile, 'utf8')),
    getPageFile: (address, encoding) => path.join(root, 'pages', `${address}.html${ENDINGS[encoding]}`),
    getFile: (address, encoding) => path.join(filesRoot, address + ENDINGS[encoding]),
    filesRoot,
    readFrame: (address) => readFileSync(path.join(root, FRAMES_FOLDER, `${address}.html`), 'utf8'),
  }
}
