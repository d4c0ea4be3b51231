/**
 * The lunar date as letters print it, in Khmer and in English; what day it is, `lunar-date.ts` knows.
 * Khmer names are those of dictionaries (dictionary.tovnah.com/topic/misc/calendar); the subscript of កត្តិក is TA, as it is in
 * Pali kattika. No standard exists for English: months and saks are spelt as they are spoken,
 * after the UNGEGN system (1972) without its marks; the animals are those of the same dictionaries.
 */
import { type DateLocale, formatWeekday } from './dates'
import { toKhmerDigits } from './digits'
import { getLunarDate, type LunarMonth } from './lunar-date'

type Name = Readonly<Record<DateLocale, string>>

const MONTHS: Readonly<Record<LunarMonth, Name>> = {
  mikasir: { km: 'មិគសិរ', en: 'Mikasir' },
  bos: { km: 'បុស្ស', en: 'Bos' },
  meakh: { km: 'មាឃ', en: 'Meakh' },
  phalkun: { km: 'ផល្គុន', en: 'Phalkun' },
  chet: { km: 'ចេត្រ', en: 'Chet' },
  pisakh: { km: 'ពិសាខ', en: 'Pisakh' },
  chesth: { km: 'ជេស្ឋ', en: 'Chesth' },
  asath: { km: 'អាសាឍ', en: 'Asath' },
  pathamasath: { km: 'បឋមាសាឍ', en: 'Pathamasath' },
  tutiyasath: { km: 'ទុតិយាសាឍ', en: 'Tutiyasath' },
  srap: { km: 'ស្រាពណ៍', en: 'Srap' },
  photrobot: { km: 'ភទ្របទ', en: 'Photrobot' },
  assoch: { km: 'អស្សុជ', en: 'Assoch' },
  kattik: { km: 'កត្តិក', en: 'Kattik' },
}

export const KHMER_LUNAR_MONTHS: readonly string[] = Object.values(MONTHS).map(({ km }) => km)

/** From the Rat on. */
const ANIMALS: readonly Name[] = [
  { km: 'ជូត', en: 'Rat' },
  { km: 'ឆ្លូវ', en: 'Ox' },
  { km: 'ខាល', en: 'Tiger' },
  { km: 'ថោះ', en: 'Rabbit' },
  { km: 'រោង', en: 'Dragon' },
  { km: 'ម្សាញ់', en: 'Snake' },
  { km: 'មមី', en: 'Horse' },
  { km: 'មមែ', en: 'Goat' },
  { km: 'វក', en: 'Monkey' },
  { km: 'រកា', en: 'Rooster' },
  { km: 'ច', en: 'Dog' },
  { km: 'កុរ', en: 'Pig' },
]

/** By the last digit of the small era: the tenth year comes first. */
const SAKS: readonly Name[] = [
  { km: 'សំរឹទ្ធិស័ក', en: 'Samritthisak' },
  { km: 'ឯកស័ក', en: 'Aekasak' },
  { km: 'ទោស័ក', en: 'Tosak' },
  { km: 'ត្រីស័ក', en: 'Treisak' },
  { km: 'ចត្វាស័ក', en: 'Chattvasak' },
  { km: 'បញ្ចស័ក', en: 'Panchasak' },
  { km: 'ឆស័ក', en: 'Chhasak' },
  { km: 'សប្តស័ក', en: 'Saptasak' },
  { km: 'អដ្ឋស័ក', en: 'Atthasak' },
  { km: 'នព្វស័ក', en: 'Noppasak' },
]

/**
 * Writes the lunar date: `ថ្ងៃចន្ទ ៩កើត ខែមាឃ ឆ្នាំខាល ចត្វាស័ក ព.ស.២៥៦៦` or
 * `Monday, 9th waxing of Meakh, Year of the Tiger, Chattvasak, B.E. 2566`.
 * @param day `YYYY-MM-DD`, from 1900 to 2100; with a time, the hour counts on the first day of the New Year (see `getLunarDate`)
 * @param locale `km` or `en`
 * @throws RangeError as `getLunarDate`
 */
export function formatLunarDate(day: string, locale: DateLocale): string {
  const date = getLunarDate(day)
  const weekday = formatWeekday(day, locale)
  const month = MONTHS[date.month][locale]
  const animal = (ANIMALS[date.animal] as Name)[locale]
  const sak = (SAKS[date.sak] as Name)[locale]
  if (locale === 'km') {
    const phase = date.phase === 'waxing' ? 'កើត' : 'រោច'
    return `${weekday} ${toKhmerDigits(date.day)}${phase} ខែ${month} ឆ្នាំ${animal} ${sak} ព.ស.${toKhmerDigits(date.buddhistYear)}`
  }
  return `${weekday}, ${formatOrdinal(date.day)} ${date.phase} of ${month}, Year of the ${animal}, ${sak}, B.E. ${date.buddhistYear}`
}

/** 1st, 2nd, 3rd, 4th to 15th. */
function formatOrdinal(day: number): string {
  return `${day}${['th', 'st', 'nd', 'rd'][day] ?? 'th'}`
}
