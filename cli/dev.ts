import { spawn } from 'node:child_process'
import { buildAdmin } from './admin'
import { buildProjectCatalog } from './catalog'
import { buildFonts } from './fonts'
import { followContent } from './frame/follow-content'
import { buildProjectPictures } from './pictures'
import { buildScripts } from './scripts'

/** `npm run dev`: Next in development, with a catalog, pictures and scripts of pages that follow every change of their sources. */
await buildFonts(process.cwd())
await followContent(async () => {
  await buildScripts(process.cwd())
  await buildProjectCatalog()
  await buildProjectPictures()
})
await buildAdmin(process.cwd())

const next = spawn('node_modules/.bin/next', ['dev', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal))
next.on('exit', (code) => process.exit(code ?? 1))
