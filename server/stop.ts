import type { Server } from 'node:http'
import { Server as TcpServer } from 'node:net'

/** How long a connection that was kept open may still bring a question that was on its way. */
const LAST_QUESTION_MS = 500

export type Stopping = { isStopping: boolean }

/**
 * Stops without losing a request: no new connections, answers under way are finished, and a question that comes in on an
 * open connection is still answered, with `Connection: close`. What has not ended after `timeoutMs` is cut off.
 */
export function stopGracefully(server: Server, state: Stopping, timeoutMs: number): Promise<void> {
  state.isStopping = true
  return new Promise((resolve) => {
    // Not `server.close()` of HTTP: it closes idle connections at once, and a question that is on its way there with them.
    TcpServer.prototype.close.call(server, () => resolve())
    setTimeout(() => server.closeIdleConnections(), LAST_QUESTION_MS)
    setTimeout(() => server.closeAllConnections(), timeoutMs).unref()
  })
}
