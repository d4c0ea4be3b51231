import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/khmer/fold'
import { KHMER_RULES, type KhmerRule, type KhmerStyle, lintKhmer } from '@/lib/khmer/lint'
import type { Passage } from '@/lib/khmer/lint/finding'

const STYLE: KhmerStyle = {
  names: [
    'ខេត្តកណ្តាល',
    'ស្រុកកណ្ដាលស្ទឹង',
    'ស្រុកកៀនស្វាយ',
    'ក្រុងតាខ្មៅ',
    'ឃុំព្រែកតាមាក់',
    'ឃុំសំរោងធំ',
    'សង្កាត់ព្រែកស្ដី',
    'មន្ទីរធនធានទឹក និងឧតុនិយម',
    'មន្ទីរសុខាភិបាល',
  ],
  spellings: ['កណ្តាល', 'ឧត្តម', 'គណៈកម្មាធិការពិគ្រោះយោបល់កិច្ចការស្ត្រី និងកុមារ'],
  hasClosingSign: true,
}

const toPassage = (text: string): Passage => ({ text, isParagraph: true, isEnd: false })

/** What a rule finds in passages: the words, and what to write instead, `!` behind it when that needs no judgement. */
function find(rule: KhmerRule, ...passages: (string | Passage)[]): string[] {
  const texts = passages.map((passage) => (typeof passage === 'string' ? toPassage(passage) : passage))
  return lintKhmer(texts, STYLE, [rule]).map(({ passage, start, end, suggestion, isSafe }) => {
    const found = texts[passage]?.text.slice(start, end)
    return suggestion === null ? `${found}` : `${found} → ${suggestion}${isSafe ? '!' : ''}`
  })
}

/** Writes every suggestion that needs no judgement, once. */
function mend(text: string): string {
  let [mended, at] = ['', 0]
  for (const { start, end, suggestion, isSafe } of lintKhmer([toPassage(text)], STYLE)) {
    if (!isSafe || start < at) continue
    mended += text.slice(at, start) + suggestion
    at = end
  }
  return mended + text.slice(at)
}

function mendAll(text: string): string {
  for (let before = text, round = 0; round < 10; round += 1) {
    const after = mend(before)
    if (after === before) return after
    before = after
    text = after
  }
  return text
}

describe('a cluster', () => {
  it.each([
    ['subscript RO before another', 'km-cluster-order', 'មន្រ្តី', ['ន្រ្តី → ន្ត្រី!']],
    ['a shifter before a subscript', 'km-cluster-order', 'ម៉្យាង', ['ម៉្យា → ម្យ៉ា!']],
    ['a subscript behind the vowel', 'km-cluster-order', 'ខែ្មរ', ['ខែ្ម → ខ្មែ!']],
    ['ំ before its vowel', 'km-cluster-order', 'ជំុ', ['ជំុ → ជុំ!']],
    ['ើ typed as two signs', 'km-split-vowel', 'ហេីយ', ['ហេី → ហើ!']],
    ['ោ typed as two signs in the other order', 'km-split-vowel', 'លាេក', ['លាេ → លោ!']],
    ['a sign four times', 'km-doubled-sign', 'សំំំំ', ['សំំំំ → សំ!']],
    ['a coeng twice', 'km-doubled-sign', 'ក្\u17d2ម', ['ក្\u17d2ម → ក្ម!']],
    ['ុ typed for the shifter of the first series', 'km-two-vowels', 'សុី', ['សុី → ស៊ី!']],
    ['ុ typed for the shifter of the second series', 'km-two-vowels', 'មុឺន', ['មុឺ → ម៉ឺ!']],
    ['ុ under ាំ', 'km-two-vowels', 'ញុាំ', ['ញុាំ → ញ៉ាំ!']],
    ['ុ under a letter that takes either shifter', 'km-two-vowels', 'បុិ', ['បុិ']],
    ['a vowel behind a space', 'km-stray-sign', 'ក ា', ['ា']],
    ['a coeng without its letter', 'km-stray-sign', 'សិល្ ', ['ល្']],
    ['ៈ typed for ៖', 'km-stray-sign', 'កម្ពុជា ៈ ប្រទេស', ['ៈ → ៖']],
  ] as const)('is found: %s', (_, rule, text, found) => {
    expect(find(rule, text)).toEqual(found)
  })

  it('is right in every word of an ordinary sentence, and where a dotted circle shows a sign on purpose', () => {
    const text = 'ឯកឧត្តមអភិបាលខេត្ត ស៊ើបអង្កេតរឿងញ៉ាំបាយ ដ៏ម្យ៉ាង ធម៌ កុម្ភៈ នុ៎ះ ព្រះសង្ឃ ឱ្យ ហ្វ៊ា ◌ា ស្រះ'
    const signs = ['km-cluster-order', 'km-split-vowel', 'km-doubled-sign', 'km-two-vowels', 'km-stray-sign'] as const
    expect(signs.flatMap((rule) => find(rule, text))).toEqual([])
  })
})

describe('characters that nobody sees', () => {
  it.each([
    ['doubled', 'ក\u200b\u200bខ', ['\u200b\u200b → \u200b!']],
    ['beside a space', 'ក\u200b ខ \u200bគ', ['\u200b → !', '\u200b → !']],
    ['before a sign that clings', 'ក\u200b។ ខ\u200bៗ', ['\u200b → !', '\u200b → !']],
    ['inside a cluster', 'ខ\u200bែ ត្\u200bម', ['\u200b → !', '\u200b → !']],
    ['at an end of the passage', '\u200bក\u200b', ['\u200b → !', '\u200b → !']],
    ['between two words, where it belongs', 'ព្រៃ\u200bឈើ', []],
  ])('a zero width space %s', (_, text, found) => {
    expect(find('km-zero-width-space', text)).toEqual(found)
  })

  it('finds joiners, marks of direction and inherent vowels, but not what holds an emoji together', () => {
    expect(find('km-invisible-character', 'ក\u200cខ\u200eគ\u17b4ឃ\ufeff')).toHaveLength(4)
    expect(find('km-invisible-character', '👩\u200d⚕️')).toEqual([])
  })
})

describe('COENG DA and COENG TA', () => {
  it('are unified to the spelling of the site, of the dictionary, or else to the more frequent one', () => {
    expect(find('km-coeng-da-ta', 'ខេត្តកណ្តាល', 'ខេត្តកណ្ដាល')).toEqual(['កណ្ដាល → កណ្តាល!'])
    expect(find('km-coeng-da-ta', 'ផ្តល់ ផ្តល់ ផ្ដល់')).toEqual(['ផ្តល់ → ផ្ដល់!', 'ផ្តល់ → ផ្ដល់!'])
    expect(find('km-coeng-da-ta', 'កណ្តុរ កណ្ដុរ កណ្តុរ')).toEqual(['កណ្ដុរ → កណ្តុរ!'])
  })

  it('may differ between words, and in the name of a place', () => {
    expect(find('km-coeng-da-ta', 'ខេត្តកណ្តាល ស្រុកកណ្ដាលស្ទឹង កណ្ដាលស្ទឹង')).toEqual([])
    expect(find('km-coeng-da-ta', 'ស្តីពីស្ពានក្នុងសង្កាត់ព្រែកស្ដី')).toEqual([])
    expect(find('km-coeng-da-ta', 'ផ្ដល់ ខេត្ត')).toEqual([])
  })
})

describe('names', () => {
  it.each([
    ['the province, as its own page had it', 'អាជ្ញាធរខេត្តកណ្កាលចុះ', ['កណ្កាល → កណ្តាល']],
    ['the month of that page', 'ថ្ងៃទី១៣ ខែមិនា ឆ្នាំ២០២៣', ['មិនា → មីនា']],
    ['a month with a vowel too many', 'ខែឧសាភា ឆ្នាំ', ['ឧសាភា → ឧសភា']],
    ['a city of two clusters', 'ក្រុងតាខ្មោ', ['តាខ្មោ → តាខ្មៅ']],
    ['a district', 'ស្រុកកៀនស្វ៉ាយ', ['កៀនស្វ៉ាយ → កៀនស្វាយ']],
    ['an office, after a space', 'មន្ទីរ ធនធានទឹក និងឧត្តុនិយម', ['ធនធានទឹក និងឧត្តុនិយម → ធនធានទឹក និងឧតុនិយម']],
    ['a committee', 'គណៈកម្មាធិការពិគ្រោះយោបល់កិច្ចការស្ដី និងកុមារខេត្ត', ['ពិគ្រោះយោបល់កិច្ចការស្ដី និងកុមារ → ពិគ្រោះយោបល់កិច្ចការស្ត្រី និងកុមារ']],
  ])('are found nearly right: %s', (_, text, found) => {
    expect(find('km-name', text)).toEqual(found)
  })

  it('are left alone when right, whatever their encoding, and when they are another place', () => {
    const right =
      'ខេត្តកណ្ដាល ខេត្តកំពត ខែមីនា ខែធ្នូ ខែនេះ ខែក្រោយ ខែ៣ ស្រុកកៀនស្វាយ មន្ទីរសុខាភិបាលខេត្ត ឃុំសំរោង ឃុំព្រែកតាមាក់ ក្រុង ស្រុក ក្រុងតាខ្មៅ ក្រុងតាកែវ ស្រុកស្អាត'
    expect(find('km-name', right)).toEqual([])
  })
})

describe('numbers', () => {
  it('are written with Khmer digits', () => {
    expect(find('km-latin-digits', 'ឆ្នាំ2023 ចំនួន 120,886,800 រៀល ម៉ោង 7:30')).toEqual([
      '2023 → ២០២៣!',
      '120,886,800 → ១២០,៨៨៦,៨០០!',
      '7:30 → ៧:៣០!',
    ])
    expect(find('km-mixed-number', 'ឆ្នាំ២០2៣ ទី១១')).toEqual(['២០2៣ → ២០២៣!'])
  })

  it('keep their digits in what is written in Latin letters', () => {
    expect(find('km-latin-digits', 'COVID-19 ISO 9001 H5N1 A4 https://x.kh/2023 a1@b.kh US$30 form-2.pdf')).toEqual([])
    expect(find('km-latin-digits', 'ឆ្នាំ២០2៣')).toEqual([])
  })
})

describe('punctuation', () => {
  it.each([
    ['km-space-before-sign', 'ខេត្តកណ្តាល ៖ ផ្សេង ៗ ចប់ ។', [' ៖ → ៖!', ' ៗ → ៗ!', ' ។ → ។!']],
    ['km-space-after-sign', '១ឆ្នាំ។ឯកឧត្តម ៖«ក» ។ ខ', ['។ឯ → ។ ឯ!', '៖« → ៖ «!']],
    ['km-space-after-sign', 'ដូចជា។ល។ និង។ល។', []],
    ['km-space-after-sign', 'ម៉ោង ៧៖៣០', []],
    ['km-colon', 'ប្រធានបទ: ទឹក', [': → ៖!']],
    ['km-colon', 'ប្រធានបទ : ទឹក', [' : → ៖!']],
    ['km-colon', 'រយ:ពេល ម៉ោង ៧:៣០ https://a.kh', []],
  ] as const)('%s in %s', (rule, text, found) => {
    expect(find(rule, text)).toEqual(found)
  })
})

describe('abbreviations', () => {
  it('have one stop between two letters; the text may know the regular form', () => {
    expect(find('km-abbreviation', 'ដល់ គ.ក.ស.ក, គ.កន.ក ក្រុម')).toEqual(['គ.កន.ក → គ.ក.ន.ក'])
    expect(find('km-abbreviation', 'គ.កន.ក និង', 'គ.ក.ន.ក ឃុំ')).toEqual(['គ.កន.ក → គ.ក.ន.ក!'])
    expect(find('km-abbreviation', 'គ. ក. ស. ក ខេត្ត')).toEqual(['គ. ក. ស. ក → គ.ក.ស.ក'])
  })

  it('are not seen at the end of a sentence', () => {
    expect(find('km-abbreviation', 'ព.ស. កងទ័ព ឯ.ឧ ក.ខ')).toEqual([])
  })
})

describe('layout', () => {
  it('finds decoration, not lists, dashes and blanks to fill', () => {
    expect(find('km-decoration', '++++++ព្រឹក ***** 🔴🔴🔴')).toEqual(['++++++', '*****', '🔴🔴🔴'])
    expect(find('km-decoration', 'ឈ្មោះ……… ____ -- C++ ១+១')).toEqual([])
  })

  it('finds a paragraph that fills more than a phone, in letters as readers count them', () => {
    expect(find('km-long-paragraph', 'ក្មេ'.repeat(600))).toEqual([])
    expect(find('km-long-paragraph', 'ក្មេ'.repeat(601))).toHaveLength(1)
    expect(find('km-long-paragraph', { ...toPassage('ក'.repeat(601)), isParagraph: false })).toEqual([])
  })

  it('wants ៕ at the end of the text, where the house does', () => {
    const end = (text: string) => ({ ...toPassage(text), isEnd: true })
    expect(find('km-closing-sign', 'ក។', end('ខ។'))).toEqual(['។ → ៕!'])
    expect(find('km-closing-sign', end('ខ'))).toEqual(['ខ → ខ៕'])
    expect(find('km-closing-sign', end('ខ៕'))).toEqual([])
    expect(lintKhmer([end('ខ។')], { ...STYLE, hasClosingSign: false })).toEqual([])
  })

  it('finds text in an old font, not names and words of other languages', () => {
    expect(find('km-legacy-font', 'RBHraCaNacRkkm<úCa Cati sasna RBHmhakSRt')).toHaveLength(1)
    expect(find('km-legacy-font', 'rdæ)alextþkNþal esckþICUndMNwg')).toHaveLength(1)
    const names =
      'YouTube Facebook WhatsApp iPhone COVID-19 IDPoor McDonald iPadOS TikTokShop YouTubeKids KandalProvinceNews #KandalProvinceNews https://t.me/KandalAdmin UNICEF São Paulo São João press@example.org'
    expect(find('km-legacy-font', `តាម ${names}`)).toEqual([])
  })
})

describe('every mend', () => {
  const piece = fc.constantFrom(
    ...'ក ខ ត ស ្ត ្ដ ្រ ្ ា េ ី ើ ុ ំ ់ ៉ ៊ ះ ៈ ។ ៕ ៖ ៗ 1 2 ១ ២ : . , a COVID-19 « » ( ) + ខែមិនា ខេត្តកណ្ដាល ខេត្តកណ្តាល គ.កន.ក'.split(' '),
    ' ',
    '\u200b',
    '\u200d',
  )
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  it('is stable: mending what was mended changes nothing', () => {
    fc.assert(
      fc.property(text, (written) => {
        const mended = mendAll(written)
        expect(mend(mended)).toBe(mended)
      }),
      { numRuns: 2_000 },
    )
  })

  // ៖ for :, ៕ for ។, and ៖ or ។ parted from what follows are other signs to search; all else is the same text.
  const MEANT: readonly KhmerRule[] = ['km-colon', 'km-closing-sign']

  it('leaves what search sees as it was, but for the rules that change a sign', () => {
    const rules = (Object.keys(KHMER_RULES) as KhmerRule[]).filter((rule) => !MEANT.includes(rule))
    let mends = 0
    fc.assert(
      fc.property(text, (written) => {
        for (const { start, end, suggestion, isSafe } of lintKhmer([toPassage(written)], STYLE, rules)) {
          if (!isSafe) continue
          mends += 1
          expect(fold(written.slice(0, start) + suggestion + written.slice(end))).toBe(fold(written))
        }
      }),
      // Found by chance: a stray subscript in the first cluster of a word that is written both ways.
      { numRuns: 2_000, examples: [['\u17d2ត\u17d2ខេត\u17d2តកណ\u17d2តាលខេត\u17d2តកណ\u17d2ដាល']] },
    )
    expect(mends).toBeGreaterThan(300)
  })
})
