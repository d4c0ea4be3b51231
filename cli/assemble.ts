import { listVisibleMedia } from '@/lib/catalog/list-visible-media'
import { openCatalog } from '@/lib/catalog/open'
import { listGone, listLegacyMoves, listMoves } from '@/lib/catalog/redirects/list-redirects'
import { assembleSite } from '@/lib/web/html-first/assemble-site'
import { readSigningKey } from '@/lib/web/open-data/signing-key'
import { site } from '@/site.config'
import { bundleServer } from './bundle-server'
import { getCatalogFile } from './frame/catalog-file'

/** The last step of `npm run build`: the folder that `npm start` serves. */
const projectDir = process.cwd()
const started = performance.now()
const catalog = await openCatalog(getCatalogFile(projectDir, process.env))
const content = {
  visibleMedia: new Set(await listVisibleMedia(catalog, catalog.now)),
  moves: [...(await listMoves(catalog)), ...(await listLegacyMoves(catalog, catalog.now))],
  gone: await listGone(catalog),
  openData: { site: site.baseUrl, now: catalog.now, key: readSigningKey() },
}
catalog.db.close()
const { pages, files, compressed } = await assembleSite(projectDir, content)
await bundleServer(projectDir)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`site: ${pages} pages and ${files} files, ${compressed} compressed anew, ${seconds} s`)
// The framework leaves timers behind.
process.exit()
