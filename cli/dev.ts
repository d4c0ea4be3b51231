import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { ContentError } from '@/lib/problems/problem'
import { buildAdmin } from './admin'
import { buildProjectCatalog } from './catalog'
import { buildFonts } from './fonts'
import { buildProjectPictures } from './pictures'

/** `npm run dev`: Next in development, with a catalog and pictures that follow every change of content. */
const SETTLE_MS = 150

async function refresh(): Promise<void> {
  try {
    await buildProjectCatalog()
    await buildProjectPictures()
  } catch (error) {
    // The last good catalog goes on serving while the editor mends the file.
    console.error(error instanceof ContentError ? error.message : error)
  }
}

await buildFonts(process.cwd())
await refresh()
await buildAdmin(process.cwd())

let timer: NodeJS.Timeout | undefined
for (const folder of ['content', 'public/media']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(refresh, SETTLE_MS)
  })
}

const next = spawn('node_modules/.bin/next', ['dev', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal))
next.on('exit', (code) => process.exit(code ?? 1))
