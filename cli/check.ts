import { checkContent } from '@/lib/catalog/check'
import { locateContent } from '@/lib/catalog/sources'
import { formatProblem } from '@/lib/problems/problem'
import { site } from '@/site.config'

/** `npm run check`: every problem of every content file, in Khmer and English, then the counts. Exit code 1 when there is one. */
const projectDir = process.argv[2] ?? process.cwd()
const { sources, alerts, problems } = await checkContent(site, locateContent(projectDir))
for (const problem of problems) console.log(`${formatProblem(problem)}\n`)
const files = new Set(problems.map(({ file }) => file)).size
console.log(`${sources.length + alerts.length} files checked, ${problems.length} problems in ${files} files`)
process.exitCode = problems.length > 0 ? 1 : 0
