import { ContentError } from '@/lib/problems/problem'
import { buildProjectCatalog } from './catalog'
import { buildFonts } from './fonts'
import { buildProjectPictures } from './pictures'
import { buildScripts } from './scripts'

/** Makes what Next needs before it starts: fonts, scripts of pages, catalog, pictures. Ends with code 1 when content has a problem. */
try {
  await buildFonts(process.cwd())
  await buildScripts(process.cwd())
  await buildProjectCatalog()
  await buildProjectPictures()
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error)
  process.exitCode = 1
}
