import type { EnglishStyle } from '@/lib/english/lint'
import type { KhmerStyle } from '@/lib/khmer/lint'
import type { Site } from '@/lib/site/define-site'

/** What proofreading takes from the configuration of the site. */
export type HouseStyle = { km: KhmerStyle; en: EnglishStyle }

export function createHouseStyle({ province, districts, departments, houseStyle }: Site): HouseStyle {
  const places = [province, ...districts, ...districts.flatMap(({ communes }) => communes)]
  const offices = Object.values(departments).map(({ km }) => km)
  return {
    km: {
      // `កោះធំ ‹ក›` and `រកាកោង ទី ១`: what tells two communes of one name apart is no part of the name.
      names: [...places.map(({ fullName }) => fullName.km.replace(/ .*$/u, '')), ...offices],
      spellings: houseStyle.spellings,
      hasClosingSign: houseStyle.hasClosingSign,
    },
    en: { names: places.map(({ name, spellings }) => ({ name: name.en, others: spellings })) },
  }
}
