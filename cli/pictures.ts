import path from 'node:path'
import { listPictures } from '@/lib/catalog/list-pictures'
import { openCatalog } from '@/lib/catalog/open'
import { buildPictures } from '@/lib/pictures/build-pictures'
import { getCatalogFile } from './frame/catalog-file'

/** Makes the pictures that pages load, after the catalog: `npm run build` and `npm run dev` call it. */
export async function buildProjectPictures(): Promise<void> {
  const projectDir = process.cwd()
  const started = performance.now()
  const catalog = await openCatalog(getCatalogFile(projectDir, process.env))
  try {
    const result = await buildPictures(path.join(projectDir, 'public'), await listPictures(catalog))
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`pictures: ${result.pictures} named, ${result.encoded} made anew, ${result.removed} removed, ${seconds} s`)
  } finally {
    catalog.db.close()
  }
}
