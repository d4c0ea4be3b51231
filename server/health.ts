import type { Catalog } from '@/lib/catalog/catalog'
import type { Answer } from './answer'
import type { SiteFolder } from './site-folder'

const createHealthAnswer = (status: number, facts: Record<string, unknown>): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: Buffer.from(`${JSON.stringify(facts)}\n`),
})

/** `/healthz`: the process is alive. */
export const answerAlive = (): Answer => createHealthAnswer(200, { status: 'alive' })

/** `/readyz`: the catalog answers and there are pages to send; 503 with the reason when not, and while the process stops. */
export async function answerReady(
  getCatalog: () => Promise<Catalog>,
  { manifest }: SiteFolder,
  { isStopping }: { isStopping: boolean },
): Promise<Answer> {
  if (isStopping) return createHealthAnswer(503, { status: 'stopping' })
  const pages = Object.keys(manifest.pages).length
  if (pages === 0) return createHealthAnswer(503, { status: 'no pages' })
  try {
    const catalog = await getCatalog()
    await catalog.db.execute('SELECT 1')
    return createHealthAnswer(200, { status: 'ready', pages, shows: new Date(catalog.now).toISOString() })
  } catch {
    return createHealthAnswer(503, { status: 'no catalog' })
  }
}
