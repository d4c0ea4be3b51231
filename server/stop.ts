import type { Server } from 'node:http'
import { type Socket, Server as TcpServer } from 'node:net'

/** How long a connection that was kept open may still bring a question that was on its way. */
const LAST_QUESTION_MS = 1000
const CHECK_MS = 100

export type Stopping = { isStopping: boolean }

/** `bytesRead` of the socket when it fell idle: more than that is the beginning of a question. */
type Connection = { underWay: number; bytesRead: number; idleSince: number }

/**
 * Keeps account of what is under way, and gives what stops the server without losing a request: no new connections, answers
 * under way are finished, and a question that comes in on an open connection is still answered, with `Connection: close`.
 * What has not ended after `timeoutMs` is cut off.
 */
export function prepareStop(server: Server, state: Stopping, timeoutMs: number): () => Promise<void> {
  const connections = new Map<Socket, Connection>()
  server.on('connection', (socket) => {
    connections.set(socket, { underWay: 0, bytesRead: 0, idleSince: Date.now() })
    socket.once('close', () => connections.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    const connection = connections.get(socket)
    if (!connection) return
    connection.underWay += 1
    // Not its end: what has been said may still be on its way to a slow reader.
    response.once('close', () => {
      connection.underWay -= 1
      connection.bytesRead = socket.bytesRead
      connection.idleSince = Date.now()
    })
  })

  function closeIdle(stoppedAt: number): void {
    for (const [socket, { underWay, bytesRead, idleSince }] of connections) {
      const isIdle = underWay === 0 && socket.bytesRead === bytesRead
      if (isIdle && Date.now() - Math.max(idleSince, stoppedAt) >= LAST_QUESTION_MS) socket.destroy()
    }
  }

  return () => {
    state.isStopping = true
    const stoppedAt = Date.now()
    return new Promise((resolve) => {
      // Not `server.close()` of HTTP: it closes idle connections at once, and a question that is on its way there with them.
      TcpServer.prototype.close.call(server, () => resolve())
      // After what has arrived was read: a busy process takes a connection for idle whose question it has not seen yet.
      setInterval(() => setImmediate(closeIdle, stoppedAt), CHECK_MS)
      setTimeout(() => server.closeAllConnections(), timeoutMs).unref()
    })
  }
}
