/** `npm start`: serves what `npm run build` made. The server is that bundle; here is only what to say when there is none. */
import { existsSync } from 'node:fs'

const server = new URL('../.site/server.mjs', import.meta.url)
if (!existsSync(server)) {
  console.error('There is no built site to serve. Run "npm run build" first, or "npm run serve" for everything at once.')
  process.exit(1)
}
await import(server)
