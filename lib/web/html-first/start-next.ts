import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The built framework, answering on loopback. A process that has it and nothing else to do may end. */
export type RunningNext = { port: number; stop: () => Promise<void> }

/** Loads Next and starts it on a port of loopback that it is given. */
export async function startNext(projectDir: string): Promise<RunningNext> {
  // Loaded here: the server asks for it only where a route needs it.
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: projectDir })
  const handle = app.getRequestHandler()
  await app.prepare()
  const server = createServer((request, response) => handle(request, response)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  server.unref()
  const stop = async (): Promise<void> => {
    server.closeAllConnections()
    server.close()
    await app.close()
  }
  return { port: (server.address() as AddressInfo).port, stop }
}
