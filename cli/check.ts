import { checkContent } from '@/lib/catalog/check'
import { listNamedPictures } from '@/lib/catalog/list-pictures'
import { locateContent } from '@/lib/catalog/sources'
import { checkPicture } from '@/lib/pictures/check-picture'
import { mapParallel } from '@/lib/pictures/map-parallel'
import { formatProblem, isWarning } from '@/lib/problems/problem'
import { site } from '@/site.config'

/**
 * `npm run check`: every problem of every content file and of the pictures it names, in Khmer and English, then the counts.
 * Exit code 1 when there is one; warnings do not count.
 */
const projectDir = process.argv[2] ?? process.cwd()
const location = locateContent(projectDir)
const named: string[] = []
const content = await checkContent(site, location, { use: (parsed) => void named.push(...listNamedPictures(parsed)) })
const pictures = await mapParallel([...new Set(named)], (picture) => checkPicture(picture, location.publicDir))
const found = [...content.problems, ...pictures.flat()]
const problems = found.filter((problem) => !isWarning(problem))
for (const problem of found) console.log(`${formatProblem(problem)}\n`)
const files = new Set(problems.map(({ file }) => file)).size
console.log(
  `${content.sources.length + content.alerts.length} files checked, ${problems.length} problems in ${files} files, ${found.length - problems.length} warnings`,
)
process.exitCode = problems.length > 0 ? 1 : 0
