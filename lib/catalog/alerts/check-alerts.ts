import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createProblem, type Problem } from '@/lib/problems/problem'
import type { Site } from '@/lib/site/define-site'
import { createHouseStyle } from '../proofread/house-style'
import { proofreadAlert } from '../proofread/proofread-alert'
import type { Alert } from './alert'
import { parseAlert } from './parse-alert'

/** Where alerts lie below `content/`. */
export const ALERTS_FOLDER = 'alerts'
/** The name of an alert, which is that of its file without `.yaml`. */
export const ALERT_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Reads and checks every alert. `slugs` are all releases there are. Hidden files are passed over. */
export function checkAlerts(site: Site, contentDir: string, slugs: ReadonlySet<string>): { alerts: Alert[]; problems: Problem[] } {
  const folder = path.join(contentDir, ALERTS_FOLDER)
  // Most of the time there is no alert, and git keeps no empty folder.
  if (!existsSync(folder)) return { alerts: [], problems: [] }
  const alerts: Alert[] = []
  const problems: Problem[] = []
  const style = createHouseStyle(site)
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const file = `${path.basename(contentDir)}/${ALERTS_FOLDER}/${entry.name}`
    const { name, ext } = path.parse(entry.name)
    if (!entry.isFile() || ext !== '.yaml' || !ALERT_NAME.test(name)) {
      problems.push(createProblem('file-unexpected', { file }, { expected: '<name>.yaml (a-z, 0-9, -)' }))
      continue
    }
    const text = readFileSync(path.join(folder, entry.name), 'utf8')
    const result = parseAlert(text, file, { utcOffsetMinutes: site.utcOffsetMinutes, slugs })
    if (result.alert) alerts.push(result.alert)
    problems.push(...result.problems, ...proofreadAlert(text, file, style))
  }
  return { alerts, problems }
}
