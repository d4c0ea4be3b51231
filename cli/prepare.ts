import { ContentError } from '@/lib/problems/problem'
import { buildProjectCatalog } from './catalog'
import { buildFonts } from './fonts'
import { buildProjectPictures } from './pictures'

/** Makes what Next needs before it starts: the fonts, the catalog and the pictures. Ends with code 1 when content has a problem. */
try {
  await buildFonts(process.cwd())
  await buildProjectCatalog()
  await buildProjectPictures()
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error)
  process.exitCode = 1
}
