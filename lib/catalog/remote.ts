import { type Client, createClient, type InStatement, type ResultSet } from '@libsql/client'
import { type Catalog, readNow } from './catalog'

/**
 * A catalog on a libSQL server. With `replicaFile` the server is copied into that file and read there (an embedded
 * replica); without, every query goes to the server.
 */
export type RemoteConfig = { url: string; authToken?: string; replicaFile?: string }

/** A server that did not answer is asked again after this time; one that did is asked whether it has a newer catalog. */
const RECHECK_MS = 30_000
/** A reader waits no longer for a server before the local catalog answers. */
const TIMEOUT_MS = 2000
const REPLICA_FILE = '.catalog/replica.db'

/** Reads `CATALOG_URL` or `CATALOG_SYNC_URL`, with `CATALOG_AUTH_TOKEN`. Null when neither is set. */
export function getRemoteConfig(env: Partial<Record<string, string>>): RemoteConfig | null {
  const authToken = env.CATALOG_AUTH_TOKEN
  if (env.CATALOG_URL && env.CATALOG_SYNC_URL) throw new Error('Set CATALOG_URL or CATALOG_SYNC_URL, not both.')
  if (env.CATALOG_URL) return { url: env.CATALOG_URL, authToken }
  return env.CATALOG_SYNC_URL ? { url: env.CATALOG_SYNC_URL, authToken, replicaFile: REPLICA_FILE } : null
}

/**
 * Serves the catalog of a libSQL server, and the local one whenever the server does not answer, at start or later: a
 * query that fails is run again on the local catalog. Both hold the same build, so that a reader sees no difference.
 * One warning per outage.
 */
export function createRemoteCatalog(config: RemoteConfig, getLocal: () => Promise<Catalog>): () => Promise<Catalog> {
  let client: Client | null = null
  let current: Catalog | null = null
  let checkedAt = Number.NEGATIVE_INFINITY
  let hasWarned = false

  const fail = (error: unknown): void => {
    current = null
    if (!hasWarned) console.warn(`The catalog at ${config.url} does not answer (${String(error)}). The local catalog is served.`)
    hasWarned = true
  }

  const withFallback = async (statement: InStatement): Promise<ResultSet> => {
    try {
      return await withTimeout((client as Client).execute(statement))
    } catch (error) {
      fail(error)
      return (await getLocal()).db.execute(statement)
    }
  }

  const check = async (): Promise<void> => {
    try {
      client ??= connect(config)
      if (config.replicaFile) await withTimeout(client.sync())
      const now = await withTimeout(readNow(client))
      // A new object for a new catalog: what search remembers of the old one goes with it.
      if (current?.now !== now) current = { db: { execute: withFallback as Client['execute'], close: () => client?.close() }, now }
      hasWarned = false
    } catch (error) {
      fail(error)
    }
  }

  return async () => {
    if (Date.now() - checkedAt > RECHECK_MS) {
      checkedAt = Date.now()
      await check()
    }
    return current ?? getLocal()
  }
}

function connect({ url, authToken, replicaFile }: RemoteConfig): Client {
  return replicaFile ? createClient({ url: `file:${replicaFile}`, syncUrl: url, authToken }) : createClient({ url, authToken })
}

function withTimeout<Value>(promise: Promise<Value>): Promise<Value> {
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer in ${TIMEOUT_MS} ms`)), TIMEOUT_MS).unref()
  })
  return Promise.race([promise, timeout])
}
