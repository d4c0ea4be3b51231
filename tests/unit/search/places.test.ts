import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPlaces } from '@/lib/catalog/search/places'
import { site } from '@/site.config'

const places = createPlaces(site)
const getDistrict = (code: string) => site.districts.find((district) => district.code === code)

/** How citizens, signs, maps and other offices write the districts; the official name and its address are tested for all. */
const SPELLINGS: Record<string, string[]> = {
  'kandal-stueng': ['kandal stung', 'Kandal Steung', 'kandal stoeng', 'kandal stoung', 'kandalstung', 'Kandal Stoeung', 'Kândal Stœ̆ng'],
  'kien-svay': ['kien svay', 'Kean Svay', 'Kien Svai', 'kien sway', 'Kiensvay', 'Kiĕn Svay', 'KIEN SVAY'],
  'khsach-kandal': ['Ksach Kandal', 'khsach kandaal', 'Ksachkandal', 'Khsaach Kandal', 'Khsach Kândal'],
  'kaoh-thum': ['koh thom', 'Koh Thum', 'Kaoh Thom', 'Kohthom', 'kaoh tum', 'Kaôh Thum'],
  'leuk-daek': ['leuk dek', 'Loeuk Dek', 'Loek Dek', 'leukdek', 'Lœk Dêk'],
  'lvea-aem': ['lvea em', 'lveaem', 'Lvea Êm', "Lvea A'em"],
  'mukh-kampul': ['Muk Kampul', 'muk kampoul', 'Mouk Kampoul', 'mukkampul', 'Muk Kampol'],
  'angk-snuol': ['ang snuol', 'Ang Snoul', 'Angsnuol', 'Ângk Snuŏl'],
  'ponhea-lueu': ['ponhea leu', 'Ponhea Lu', 'ponhealeu', 'Ponnhea Leu', 'Punhea Leu', 'Ponhéa Lœ'],
  sang: ['sang', 'Saang', 'S’ang', "Sa'ang", "s'âng", 'Sa Ang'],
  'ta-khmau': ['ta khmao', 'takhmao', 'Takmao', 'ta kmao', 'Takhmau', 'takhmaw', 'Ta Khmav'],
  'sampeou-poun': ['sampov poun', 'Sampov Pun', 'sampou poun', 'Sampeoupoun', 'Sampov Poon'],
  'akreiy-ksatr': ['arey ksat', 'Arey Ksatr', 'areyksat', 'Areiy Ksatr', 'arei ksat', 'Akrei Ksatr'],
}

describe('findByName', () => {
  it('is held here for every district', () => {
    expect(Object.keys(SPELLINGS).sort()).toEqual(site.districts.map(({ slug }) => slug).sort())
  })

  it.each(site.districts)('finds $name.en by its names in both scripts, its address and the spellings of everyday', (district) => {
    const names = [district.name.en, district.name.km, district.fullName.km, district.slug.replaceAll('-', ' '), ...district.spellings]
    for (const name of [...names, ...(SPELLINGS[district.slug] as string[])]) {
      const found = places.findByName(name)
      expect(found, name).toContain(district.code)
      expect(
        found.filter((code) => getDistrict(code)),
        `${name}: no other district`,
      ).toEqual([district.code])
    }
  })

  it.each(['ត\u200Bា\u200Bខ្មៅ', 'ស្រុក\u200Bកៀនស្វាយ', 'កណ្តាលស្ទឹង'])('finds %s, typed or broken differently', (name) => {
    expect(places.findByName(name)).not.toEqual([])
  })

  it('finds every commune by its names, but by a very short Latin one only where it is written out', () => {
    for (const { name, fullName, code } of site.districts.flatMap(({ communes }) => communes)) {
      expect(places.findByName(name.km), name.km).toContain(code)
      expect(places.findByName(fullName.km), fullName.km).toContain(code)
      if (name.en.replaceAll(/\W/g, '').length > 5) expect(places.findByName(name.en), name.en).toContain(code)
    }
  })

  it.each(['', ' ', 'zebra', 'ta', '0801', 'ផ្លូវ'])('finds nothing for %j', (name) => {
    expect(places.findByName(name)).toEqual([])
  })

  it('finds nothing at once for what is longer than any name', () => {
    expect(places.findByName('a'.repeat(1_000_000))).toEqual([])
  })
})

/** Words of the English releases that are a place's name and nothing else in these texts. */
const NAMES_IN_TEXTS = ['barong', 'kokir', 'roka', 'sandar', 'sang', "s'ang", 'sarikakaev', 'setbou']

it('takes no word of the English releases for a place, unless it is its name', () => {
  const folder = path.resolve(import.meta.dirname, '../../../content/news')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('en.mdx'))
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').toLowerCase())
  const words = new Set(texts.flatMap((text) => text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []))
  expect(words.size).toBeGreaterThan(1_500)
  const taken = [...words].filter((word) => places.findByName(word).length > 0)
  expect(taken.filter((word) => !NAMES_IN_TEXTS.includes(word))).toEqual([])
})

it('takes no common English word for a place', () => {
  const common =
    'the and for with from this that three tree trees free true try tray there their then than them these those so say said saw sea see song ' +
    'sing sung long line lane land loan loud low law leak lake like look luck deck duck dock dark day die down town home come team time take ' +
    'took took call cold coal cow key quay king kind road read rest rice rise rate rain run ran ring rang room roof river bridge water flood ' +
    'school market health vaccine office police commune district province women children poor people public service centre new thumb tomb'
  expect(common.split(' ').filter((word) => places.findByName(word).length > 0)).toEqual([])
})

describe('listInText', () => {
  it('lists the places that a text names in full in Khmer and as it stands in English, each once', () => {
    const [first, second] = [site.districts[0], site.districts[1]] as const
    const text = `នៅ${first?.fullName.km} និង ${first?.fullName.km}។ ${second?.name.en} district.`
    expect(places.listInText(text)).toEqual([first?.code, second?.code])
  })

  it('sees no name in the middle of a longer word', () => {
    const name = site.districts[0]?.fullName.km as string
    // U+17BB, a vowel sign, makes the last cluster of the name another one.
    expect(places.listInText(`${name}\u17BB`)).toEqual([])
    expect(places.listInText(`x${site.districts[1]?.name.en}x`)).toEqual([])
  })
})

describe('listNear', () => {
  it.each([
    ['kiensvoy', 'kien-svay'],
    ['kian svay', 'kien-svay'],
    ['takmaa', 'ta-khmau'],
    ['kandl stung', 'kandal-stueng'],
    ['muk kampok', 'mukh-kampul'],
    ['ក្រុងតាខ្មោ', 'ta-khmau'],
    ['កៀនស្វយ', 'kien-svay'],
  ])('has for %s the district that was meant', (typed, slug) => {
    expect(places.listNear(typed).map((place) => place.slug)).toContain(slug)
  })

  it('is nearest first', () => {
    expect(places.listNear('kien svay')[0]?.slug).toBe('kien-svay')
    expect(places.listNear('តាខ្មៅ')[0]?.slug).toBe('ta-khmau')
  })

  it.each(['', ' ', 'zzzzzz', 'supercalifragilistic', 'ជំងឺផ្តាសាយ', '123'])('is empty for %j, which is like no name', (typed) => {
    expect(places.listNear(typed)).toEqual([])
  })
})

describe('listDistrictsFrom', () => {
  it.each(site.districts)('offers $name.en from the first letters of any of its names', ({ code, name, fullName }) => {
    for (const typed of [name.en.slice(0, 5), name.en.slice(0, 1), name.en.toUpperCase(), name.km, fullName.km.slice(0, 3)]) {
      expect(places.listDistrictsFrom(typed), typed).toContain(code)
    }
  })

  it.each(['', ' ', 'zebra', '-'])('offers nothing for %j', (typed) => {
    expect(places.listDistrictsFrom(typed)).toEqual([])
  })
})

it('never throws, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
      places.findByName(typed)
      places.listInText(typed)
      places.listNear(typed)
      places.listDistrictsFrom(typed)
    }),
    { numRuns: 200 },
  )
})
