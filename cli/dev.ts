import { spawn } from 'node:child_process'
import { buildProjectCatalog } from './catalog'
import { buildFonts } from './fonts'
import { followContent } from './frame/follow-content'
import { buildProjectPictures } from './pictures'

/** `npm run dev`: Next in development, with a catalog and pictures that follow every change of content. */
await buildFonts(process.cwd())
await followContent(async () => {
  await buildProjectCatalog()
  await buildProjectPictures()
})

const next = spawn('node_modules/.bin/next', ['dev', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal))
next.on('exit', (code) => process.exit(code ?? 1))
