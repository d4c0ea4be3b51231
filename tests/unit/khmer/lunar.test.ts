import { describe, expect, it } from 'vitest'
import { formatLunarDate } from '../../../lib/khmer/lunar.ts'

describe('formatLunarDate', () => {
  // Dates as others printed them; spaces, ព.ស and the spellings ០៣ and កត្ដិក brought into one form.
  it.each([
    // The source release's day, as three calendar programs have it.
    ['2023-01-30', 'ថ្ងៃចន្ទ ៩កើត ខែមាឃ ឆ្នាំខាល ចត្វាស័ក ព.ស.២៥៦៦'],
    // Court order 738 of 20 June 2022 on a date of birth (nokorwatnews.com/archives/859556).
    ['1952-08-05', 'ថ្ងៃអង្គារ ១៥កើត ខែស្រាពណ៍ ឆ្នាំរោង ចត្វាស័ក ព.ស.២៤៩៦'],
    // The Throne Council's election of the King (tk-hotnews.com/2021/10).
    ['2004-10-14', 'ថ្ងៃព្រហស្បតិ៍ ១កើត ខែអស្សុជ ឆ្នាំវក ឆស័ក ព.ស.២៥៤៨'],
    ['2018-01-17', 'ថ្ងៃពុធ ១កើត ខែមាឃ ឆ្នាំរកា នព្វស័ក ព.ស.២៥៦១'], // puthikhmer.tv/?p=1163
    ['2019-11-14', 'ថ្ងៃព្រហស្បតិ៍ ៣រោច ខែកត្តិក ឆ្នាំកុរ ឯកស័ក ព.ស.២៥៦៣'], // ncndailys.com/?p=20159
    ['2020-10-15', 'ថ្ងៃព្រហស្បតិ៍ ១៣រោច ខែអស្សុជ ឆ្នាំជូត ទោស័ក ព.ស.២៥៦៤'], // chk-news.com/?p=45296
    ['2021-04-30', 'ថ្ងៃសុក្រ ៤រោច ខែពិសាខ ឆ្នាំឆ្លូវ ត្រីស័ក ព.ស.២៥៦៥'], // ronetv-news.com/?p=1318
    ['2025-05-15', 'ថ្ងៃព្រហស្បតិ៍ ៤រោច ខែពិសាខ ឆ្នាំម្សាញ់ សប្តស័ក ព.ស.២៥៦៩'], // ppreporter.com/?p=431153
    ['2026-06-29', 'ថ្ងៃចន្ទ ១៥កើត ខែបឋមាសាឍ ឆ្នាំមមី អដ្ឋស័ក ព.ស.២៥៧០'], // danhhong/khmer_lunar_date, issue 3
  ])('writes %s as it was printed', (day, printed) => {
    expect(formatLunarDate(day, 'km')).toBe(printed)
  })

  it.each([
    ['2023-01-30', 'Monday, 9th waxing of Meakh, Year of the Tiger, Chattvasak, B.E. 2566'],
    ['2023-01-22', 'Sunday, 1st waxing of Meakh, Year of the Tiger, Chattvasak, B.E. 2566'],
    ['2023-01-23', 'Monday, 2nd waxing of Meakh, Year of the Tiger, Chattvasak, B.E. 2566'],
    ['2019-11-14', 'Thursday, 3rd waning of Kattik, Year of the Pig, Aekasak, B.E. 2563'],
    ['2023-01-01', 'Sunday, 10th waxing of Bos, Year of the Tiger, Chattvasak, B.E. 2566'],
  ])('writes %s in English', (day, text) => {
    expect(formatLunarDate(day, 'en')).toBe(text)
  })

  it('names each animal and each sak in its year', () => {
    // 60 years of all pairs; the pairs of 2019 to 2026 are those of the published New Years.
    const names = Array.from({ length: 60 }, (_, index) =>
      /ឆ្នាំ(\S+) (\S+) /
        .exec(formatLunarDate(`${1967 + index}-06-01`, 'km'))
        ?.slice(1)
        .join(' '),
    )
    expect(new Set(names).size).toBe(60)
    expect(names.slice(52)).toEqual(['កុរ ឯកស័ក', 'ជូត ទោស័ក', 'ឆ្លូវ ត្រីស័ក', 'ខាល ចត្វាស័ក', 'ថោះ បញ្ចស័ក', 'រោង ឆស័ក', 'ម្សាញ់ សប្តស័ក', 'មមី អដ្ឋស័ក'])
    expect(names.slice(48, 52)).toEqual(['មមែ សប្តស័ក', 'វក អដ្ឋស័ក', 'រកា នព្វស័ក', 'ច សំរឹទ្ធិស័ក'])
  })

  it('writes every day of the calendar without a Latin letter in Khmer and without a Khmer one in English', () => {
    const odd: string[] = []
    for (let time = Date.UTC(1900, 0, 1); time <= Date.UTC(2100, 11, 31); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10)
      const khmer = formatLunarDate(day, 'km')
      const english = formatLunarDate(day, 'en')
      if (!/^ថ្ងៃ\S+ [០-៩]{1,2}(កើត|រោច) ខែ\S+ ឆ្នាំ\S+ \S+ស័ក ព\.ស\.២[៤-៦][០-៩]{2}$/.test(khmer) || /[\w\u200b]/.test(khmer)) odd.push(khmer)
      if (!/^\w+day, \d{1,2}(st|nd|rd|th) (waxing|waning) of \w+, Year of the \w+, \w+sak, B\.E\. 2[4-6]\d\d$/.test(english))
        odd.push(english)
    }
    expect(odd).toEqual([])
  })
})
