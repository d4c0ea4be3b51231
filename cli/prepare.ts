import { ContentError } from '@/lib/problems/problem'
import { buildAdmin } from './admin'
import { buildProjectCatalog } from './catalog'
import { buildFonts } from './fonts'
import { buildProjectPictures } from './pictures'
import { buildScripts } from './scripts'

/** Makes what Next needs before it starts: fonts, scripts of pages, catalog, pictures, the form in the browser. Ends with code 1 when content has a problem. */
try {
  await buildFonts(process.cwd())
  await buildScripts(process.cwd())
  await buildProjectCatalog()
  await buildProjectPictures()
  await buildAdmin(process.cwd())
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error)
  process.exitCode = 1
}
