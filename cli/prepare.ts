import { ContentError } from '@/lib/problems/problem'
import { buildProjectCatalog } from './catalog'
import { buildFonts } from './fonts'

/** Makes what Next needs before it starts: the fonts and the catalog. Ends with code 1 when content has a problem. */
try {
  await buildFonts(process.cwd())
  await buildProjectCatalog()
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error)
  process.exitCode = 1
}
