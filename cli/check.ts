import { checkContent } from '@/lib/catalog/check'
import { listNamedPictures } from '@/lib/catalog/list-pictures'
import { locateContent } from '@/lib/catalog/sources'
import { checkPicture } from '@/lib/pictures/check-picture'
import { mapParallel } from '@/lib/pictures/map-parallel'
import { countSeverities, formatProblem, isError } from '@/lib/problems/problem'
import { site } from '@/site.config'

/**
 * `npm run check`: every problem of every content file and of the pictures it names, in Khmer and English, then the counts.
 * Exit code 1 when there is an error; warnings and hints do not count.
 */
const projectDir = process.argv[2] ?? process.cwd()
const location = locateContent(projectDir)
const named: string[] = []
const content = await checkContent(site, location, { use: (parsed) => void named.push(...listNamedPictures(parsed)) })
const pictures = await mapParallel([...new Set(named)], (picture) => checkPicture(picture, location.publicDir))
const found = [...content.problems, ...pictures.flat()]
for (const problem of found) console.log(`${formatProblem(problem)}\n`)
const { error, warning, hint } = countSeverities(found)
const files = new Set(found.filter(isError).map(({ file }) => file)).size
console.log(
  `${content.sources.length + content.alerts.length} files checked, ${error} problems in ${files} files, ${warning} warnings, ${hint} hints`,
)
process.exitCode = error > 0 ? 1 : 0
