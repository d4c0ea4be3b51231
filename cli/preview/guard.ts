import type { IncomingMessage } from 'node:http'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { PREVIEW_TEXTS } from './texts'

const LOOPBACK = '127.0.0.1'

/**
 * True when a request names this machine by a name of its own. A page of another site can lead its own name to 127.0.0.1
 * (DNS rebinding) and would then read drafts; its name gives it away.
 */
export function isLoopbackHost(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host ?? '')
}

export type Handlers = {
  request: RequestListener
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
}

/** A server that nobody outside this machine reaches. Not listening yet: `listen` takes the port. */
export function createPreviewServer({ request, upgrade }: Handlers): Server {
  const server = createServer((incoming, response) => {
    if (isLoopbackHost(incoming.headers.host)) {
      request(incoming, response)
      return
    }
    const text = `${PREVIEW_TEXTS.km.otherHost}\n${PREVIEW_TEXTS.en.otherHost}\n`
    // 421: this server does not answer for that name (RFC 9110, 15.5.20).
    response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
  })
  server.on('upgrade', (incoming, socket, head) => {
    if (isLoopbackHost(incoming.headers.host)) upgrade(incoming, socket, head)
    else socket.destroy()
  })
  return server
}

/** Opens the server on this machine only. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
