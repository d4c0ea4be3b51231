import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import { getCatalog } from '@/lib/catalog/open'
import type { Answer } from './answer'
import { readConfig } from './config'
import { limitConnections } from './limits'
import { createLog, logAnswer } from './log'
import { createSite } from './site'
import { openSiteFolder } from './site-folder'
import { prepareStop, type Stopping } from './stop'

/** `npm start`: one process, one port. Settings come from the environment: server/config.ts. */
const projectDir = process.cwd()
const config = readConfig(process.env)
const log = createLog(config.LOG_LEVEL)
const stopping: Stopping = { isStopping: false }
const site = createSite({ projectDir, folder: openSiteFolder(projectDir), getCatalog, config, log, stopping })

const server = createServer(
  {
    maxHeaderSize: config.MAX_HEADER_BYTES,
    headersTimeout: config.HEADERS_TIMEOUT_MS,
    requestTimeout: config.REQUEST_TIMEOUT_MS,
    keepAliveTimeout: config.KEEP_ALIVE_MS,
    connectionsCheckingInterval: 2000,
  },
  (request, response) => {
    const started = performance.now()
    response.once('close', () => logAnswer(log, request, response, started))
    site.answer(request, response)
  },
)
server.maxConnections = config.MAX_CONNECTIONS
// Node lets a reader who never reads keep a connection for ever.
server.timeout = config.SILENCE_TIMEOUT_MS
limitConnections(server, config.CONNECTIONS_PER_ADDRESS)
const stop = prepareStop(server, stopping, config.STOP_TIMEOUT_MS)

/** How long a connection stays after its last answer, so that the answer arrives; who does not close it would keep it for ever. */
const LAST_ANSWER_MS = 1000

/** A request that Node cannot parse, for example one whose address is longer than all headers may be. */
server.on('clientError', async (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const url = /^[A-Z]+ (\S*)/.exec(error.rawPacket?.toString('latin1', 0, 200) ?? '')?.[1] ?? '/'
  socket.setTimeout(LAST_ANSWER_MS)
  socket.end(writeAnswer(await site.getError(error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400, url)))
})

function writeAnswer({ status, headers, body }: Answer): Buffer {
  const lines = Object.entries({ ...headers, 'content-length': body.byteLength, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} ${status === 408 ? 'Request Timeout' : 'Bad Request'}\r\n${lines.join('')}\r\n`),
    body,
  ])
}

// A mistake in one request must not take the site from everybody else.
process.on('uncaughtException', (error) => log.fatal({ error: String(error), stack: error.stack }, 'uncaught'))
process.on('unhandledRejection', (error) => log.fatal({ error: String(error), stack: (error as Error)?.stack }, 'unhandled'))

server.once('error', (error) => {
  console.error(String(error))
  process.exit(1)
})
server.listen(config.PORT, config.HOST, () => log.info({ port: config.PORT }, `Serving http://localhost:${config.PORT}`))

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    log.info({ signal }, 'Stopping')
    await stop()
    log.flush()
    process.exit(0)
  })
}
