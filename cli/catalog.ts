import { buildCatalog } from '@/lib/catalog/build'
import { getRulesFingerprint } from '@/lib/catalog/fingerprint'
import { locateContent } from '@/lib/catalog/sources'
import { site } from '@/site.config'
import { getCatalogFile } from './frame/catalog-file'
import { getNow } from './frame/now'

/**
 * Builds the catalog of this project: `npm run build` calls it before Next. The moment it shows is now, or
 * `CATALOG_NOW` (an ISO instant), with which a test looks at another day.
 */
export async function buildProjectCatalog(): Promise<void> {
  const projectDir = process.cwd()
  const started = performance.now()
  const result = await buildCatalog({
    ...locateContent(projectDir),
    site,
    file: getCatalogFile(projectDir, process.env),
    now: getNow(process.env),
    fingerprint: getRulesFingerprint(projectDir),
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`catalog: ${result.files} files, ${result.parsed} read anew, ${result.removed} removed, ${seconds} s`)
}
