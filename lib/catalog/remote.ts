import { type Client, createClient, type InArgs, type InStatement } from '@libsql/client'
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
  const { url, authToken, replicaFile } = config
  let server: Client | null = null
  let replica: Client | null = null
  let current: Catalog | null = null
  let checkedAt = Number.NEGATIVE_INFINITY
  let hasWarned = false

  const fail = (error: unknown): void => {
    // A client runs a limited number of requests at a time: new ones would wait behind those that never end.
    // Nor may a page that is being made go on with a replica whose sync broke off.
    server?.close()
    replica?.close()
    server = replica = current = null
    // What follows the question mark may be a token.
    if (!hasWarned) console.warn(`The catalog at ${url.split('?')[0]} does not answer (${String(error)}). The local catalog is served.`)
    hasWarned = true
  }

  const createCatalog = (client: Client, now: number): Catalog => {
    const execute = async (sql: InStatement, args?: InArgs) => {
      const statement = typeof sql === 'string' ? { sql, args } : sql
      try {
        return await withTimeout(client.execute(statement))
      } catch (error) {
        // A page that began before an outage says nothing about a server that is back.
        if (current === catalog) fail(error)
        return (await getLocal()).db.execute(statement)
      }
    }
    const catalog: Catalog = { db: { execute, close: () => client.close() }, now }
    return catalog
  }

  const syncReplica = async (file: string): Promise<Catalog> => {
    replica ??= createClient({ url: `file:${file}`, syncUrl: url, authToken })
    await replica.sync()
    return createCatalog(replica, await readNow(replica))
  }

  const check = async (): Promise<void> => {
    try {
      server ??= createClient({ url, authToken })
      const asked = server
      // A replica asks, too: libSQL opens and syncs one in native code that lets nothing else run, and waits for a
      // silent server for ever.
      const now = await withTimeout(readNow(asked))
      // A new object for a new catalog: what search remembers of the old one goes with it.
      const next = current?.now === now ? current : replicaFile ? await syncReplica(replicaFile) : createCatalog(asked, now)
      // A query may have failed meanwhile.
      if (server !== asked) return
      current = next
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

async function withTimeout<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${TIMEOUT_MS} ms`)), TIMEOUT_MS)
  })
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer))
}
