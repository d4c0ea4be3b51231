import path from 'node:path'
import { checkContent } from '@/lib/catalog/check'
import { listNamedPictures } from '@/lib/catalog/list-pictures'
import { locateContent } from '@/lib/catalog/sources'
import { checkPicture } from '@/lib/pictures/check-picture'
import { mapParallel } from '@/lib/pictures/map-parallel'
import { countSeverities, formatProblem, isError } from '@/lib/problems/problem'
import { createSlowChecks } from '@/lib/slow-checks/slow-checks'
import { site } from '@/site.config'

/**
 * `npm run check`: every problem of every content file and of the pictures it names, in Khmer and English, then the counts.
 * `--links` also tries the addresses of other sites; never in CI. Exit code 1 when there is an error; warnings and hints do not count.
 */
const args = process.argv.slice(2)
const projectDir = args.find((argument) => !argument.startsWith('--')) ?? process.cwd()
const location = locateContent(projectDir)
const named: string[] = []
const slow = createSlowChecks({ baseUrl: site.baseUrl, publicDir: location.publicDir, keptDir: path.join(projectDir, '.catalog') })
const content = await checkContent(site, location, {
  use: (parsed) => {
    named.push(...listNamedPictures(parsed))
    slow.use(parsed)
  },
})
const pictures = await mapParallel([...new Set(named)], (picture) => checkPicture(picture, location.publicDir))
const found = [...content.problems, ...pictures.flat(), ...(await slow.checkAttachments())]
// A build of the site must not depend on other sites, nor ask them at every commit.
if (args.includes('--links') && !process.env.CI) found.push(...(await slow.checkExternalLinks({ now: Date.now() })))
for (const problem of found) console.log(`${formatProblem(problem)}\n`)
const { error, warning, hint } = countSeverities(found)
const files = new Set(found.filter(isError).map(({ file }) => file)).size
console.log(
  `${content.sources.length + content.alerts.length} files checked, ${error} problems in ${files} files, ${warning} warnings, ${hint} hints`,
)
process.exitCode = error > 0 ? 1 : 0
