import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getRulesFingerprint } from '@/lib/catalog/fingerprint'
import { site } from '@/site.config'
import { drawSharePicture } from './draw-share-picture'
import type { ShareCard } from './share-card'

/** All that decides what a card becomes, besides its words. The lock file stands for the faces and the renderer. */
const DESIGN = [
  'lib/web/share-picture',
  'lib/khmer',
  'site.config.ts',
  'app/kbach.svg',
  path.join('public', site.emblem),
  'package-lock.json',
]

let folder: Promise<string> | undefined

/** The share picture of a card: the one of an earlier build where neither its words nor the design changed since, else a new one. */
export async function getCachedPicture(card: ShareCard): Promise<Buffer> {
  folder ??= openFolder()
  const file = path.join(await folder, `${createHash('sha256').update(JSON.stringify(card)).digest('hex')}.png`)
  const cached = await readFile(file).catch(() => null)
  if (cached) return cached
  const picture = await drawSharePicture(card)
  // Another process may be at the same picture: a name of its own, then one step.
  await writeFile(`${file}.${process.pid}`, picture)
  await rename(`${file}.${process.pid}`, file)
  return picture
}

/** The folder of the present design; those of earlier ones are thrown away. */
async function openFolder(): Promise<string> {
  const projectDir = /* turbopackIgnore: true */ process.cwd()
  const root = path.join(projectDir, '.next/cache/share-pictures')
  const design = getRulesFingerprint(projectDir, DESIGN)
  await mkdir(path.join(root, design), { recursive: true })
  const others = (await readdir(root)).filter((name) => name !== design)
  await Promise.all(others.map((name) => rm(path.join(root, name), { recursive: true, force: true })))
  return path.join(root, design)
}
