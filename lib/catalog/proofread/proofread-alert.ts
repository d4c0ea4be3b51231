import { routing } from '@/lib/i18n/routing'
import type { Problem } from '@/lib/problems/problem'
import { readYaml } from '../read-yaml'
import { listFrontMatterProse } from './front-matter-prose'
import type { HouseStyle } from './house-style'
import { proofreadProse } from './proofread'
import { reportRemarks } from './report-remarks'

/** Proofreads an alert in both of its languages. It has no `allow`: it is short, and gone in a week. */
export function proofreadAlert(content: string, file: string, style: HouseStyle): Problem[] {
  const text = content.replace(/^\uFEFF/, '')
  const { data, getRange, error } = readYaml(text)
  if (error) return []
  return routing.locales.flatMap((locale) => {
    const prose = listFrontMatterProse(data, text, getRange, [`title.${locale}`, `text.${locale}`, `link.text.${locale}`])
    // `npm run fix` mends articles only.
    const remarks = proofreadProse(prose, text, locale, style).map((remark) => ({ ...remark, isFixable: false }))
    return reportRemarks(remarks, text, file)
  })
}
