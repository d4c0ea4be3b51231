import type { EnglishStyle } from '@/lib/english/lint'
import type { KhmerStyle } from '@/lib/khmer/lint'
import { getSeverity } from '@/lib/problems/severity'
import type { Site } from '@/lib/site/define-site'
import { PROOFREADING_RULES, type ProofreadingRule } from './rules'

/** What proofreading takes from the configuration of the site, and the rules that are asked. */
export type HouseStyle = { km: KhmerStyle; en: EnglishStyle; rules: readonly ProofreadingRule[] }

export function createHouseStyle(
  { province, districts, departments, houseStyle }: Pick<Site, 'province' | 'districts' | 'departments' | 'houseStyle'>,
  { onlyErrors = false } = {},
): HouseStyle {
  const places = [province, ...districts, ...districts.flatMap(({ communes }) => communes)]
  const offices = Object.values(departments).map(({ km }) => km)
  return {
    km: {
      // `កោះធំ ‹ក›` and `រកាកោង ទី ១`: what tells two communes of one name apart is no part of the name.
      names: [...places.map(({ fullName }) => fullName.km.replace(/ .*$/u, '')), ...offices],
      spellings: houseStyle.spellings,
      hasClosingSign: houseStyle.hasClosingSign,
    },
    rules: onlyErrors ? PROOFREADING_RULES.filter((rule) => getSeverity(rule) === 'error') : PROOFREADING_RULES,
    en: { names: places.map(({ name, spellings }) => ({ name: name.en, others: spellings })) },
  }
}
