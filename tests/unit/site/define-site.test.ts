import { describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/catalog/check'
import { countByDistrict, getRelease, listArticles } from '@/lib/catalog/query'
import { defineSite, type SiteInput } from '@/lib/site/define-site'
import { createTree, type Fields, toName, writeRelease } from '../../fixtures/content-tree'
import { preySample, preySampleInput } from '../../fixtures/prey-sample'
import { createCatalog, LATER } from '../catalog/helpers'

/** What the editor of site.config.ts reads. */
function getMessage(change: object): string {
  try {
    defineSite({ ...preySampleInput, ...change } as SiteInput)
    return 'no error'
  } catch (error) {
    return (error as Error).message
  }
}

const withDistricts = (...districts: object[]): object => ({
  gazetteer: {
    ...preySampleInput.gazetteer,
    districts: districts.map((district) => ({ ...preySampleInput.gazetteer.districts[0], ...district })),
  },
})

describe('defineSite', () => {
  it('derives the districts and communes from the gazetteer', () => {
    const commune = { code: '990101', km: 'ស្វាយ', latin: "Svay K'am", aliases: ['Svay Kham'], unit: 'Commune', unitKm: 'ឃុំ' }
    const { districts } = defineSite({ ...preySampleInput, ...withDistricts({ communes: [commune] }) })
    expect(districts).toEqual([
      {
        code: '9901',
        slug: 'daeum-tnout',
        name: { km: 'ដើមត្នោត', en: "Daeum T'nout" },
        fullName: { km: 'ស្រុកដើមត្នោត', en: "Daeum T'nout District" },
        spellings: ["Daeum T'nout"],
        communes: [
          {
            code: '990101',
            slug: 'svay-kam',
            name: { km: 'ស្វាយ', en: "Svay K'am" },
            fullName: { km: 'ឃុំស្វាយ', en: "Svay K'am Commune" },
            spellings: ["Svay K'am", 'Svay Kham'],
          },
        ],
      },
    ])
  })

  it.each([
    ['an address without a scheme', { baseUrl: 'prey-sample.example' }, 'baseUrl', 'Invalid URL'],
    ['a word for an address', { baseUrl: 'nonsense' }, 'baseUrl', 'Invalid URL'],
    ['an empty address', { baseUrl: '' }, 'baseUrl', 'Invalid URL'],
    ['an address of another scheme', { baseUrl: 'ftp://prey-sample.example' }, 'baseUrl', 'Invalid URL'],
    ['a path in the address', { baseUrl: 'https://prey-sample.example/news' }, 'baseUrl', 'without a path'],
    ['a slash after the address', { baseUrl: 'https://prey-sample.example/' }, 'baseUrl', 'without a path'],
    ['a query in the address', { baseUrl: 'https://prey-sample.example?x' }, 'baseUrl', 'without a path'],
    ['a password in the address', { baseUrl: 'https://a:b@prey-sample.example' }, 'baseUrl', 'without a path'],
    ['capitals in the address', { baseUrl: 'https://Prey-Sample.example' }, 'baseUrl', 'without a path'],
    ['a slug of a department with capitals', { departments: { Forestry: { km: 'ក', en: 'A' } } }, 'departments.Forestry', 'Invalid key'],
    [
      'a slug of a department with a space',
      { departments: { 'dry rice': { km: 'ក', en: 'A' } } },
      'departments["dry rice"]',
      'Invalid key',
    ],
    ['a department in one language', { departments: { forestry: { en: 'A' } } }, 'departments.forestry.km', 'Invalid input'],
    [
      'a press office without a telephone',
      { departments: { forestry: { km: 'ក', en: 'A', press: { telegram: 'forestry_press' } } } },
      'departments.forestry.press.phone',
      'Invalid input',
    ],
    [
      'a link for a Telegram name',
      { contact: { ...preySampleInput.contact, telegram: 'https://t.me/press' } },
      'contact.telegram',
      'write the Telegram name alone',
    ],
    ['a district without a Latin name', withDistricts({ latin: 'ទឹកថ្លា' }), 'gazetteer.districts[0].latin', 'Latin letters'],
    ['two districts of one name', withDistricts({}, { latin: 'Daeum Tnout' }), 'gazetteer.districts', 'same Latin name'],
    ['an emblem without a slash', { emblem: 'emblem.svg' }, 'emblem', 'Invalid'],
    ['an empty name', { name: { km: '', en: 'A' } }, 'name.km', 'Too small'],
    ['a time zone in hours', { utcOffsetMinutes: 7.5 }, 'utcOffsetMinutes', 'Invalid input'],
    ['a time zone that does not exist', { utcOffsetMinutes: 4200 }, 'utcOffsetMinutes', 'Too big'],
    ['a wrong mail address', { contact: { ...preySampleInput.contact, email: 'press' } }, 'contact.email', 'Invalid email'],
    ['a wrong social link', { social: [{ name: 'A', url: 'facebook' }] }, 'social[0].url', 'Invalid URL'],
    ['a misspelt field', { emblen: '/emblem.svg' }, 'emblen', 'Unrecognized key'],
  ])('refuses %s, and says where it stands', (_, change, place, reason) => {
    const message = getMessage(change)
    expect(message).toMatch(/^site\.config\.ts is not valid:\n/)
    expect(message).toContain(place)
    expect(message).toContain(reason)
  })

  it('names every wrong field at once', () => {
    const message = getMessage({ baseUrl: 'x', emblem: 'y', utcOffsetMinutes: 1.5 })
    for (const field of ['baseUrl', 'emblem', 'utcOffsetMinutes']) expect(message).toContain(`at ${field}`)
  })
})

describe('a second province', () => {
  it('has a catalog of its own content, with its districts, departments and time', async () => {
    const site = defineSite({ ...preySampleInput, utcOffsetMinutes: 0 })
    const fields = { districts: ['tuek-thla'], issuedBy: 'tourism', publishAt: '2026-02-03T08:00' }
    const catalog = await createCatalog({ [toName('road')]: writeRelease(fields), [toName('road', 'en')]: writeRelease(fields) }, site)
    expect(await getRelease(catalog, 'road', 'km', Date.UTC(2026, 1, 3, 7, 59))).toBeNull()
    expect((await getRelease(catalog, 'road', 'km', Date.UTC(2026, 1, 3, 8)))?.article).toMatchObject({
      districts: ['tuek-thla'],
      issuedBy: 'tourism',
    })
    expect(await countByDistrict(catalog, 'en', LATER)).toEqual([{ value: 'tuek-thla', total: 1 }])
    expect(await listArticles(catalog, { locale: 'en', district: 'tuek-thla' }, { limit: 9, offset: 0 }, LATER)).toMatchObject({ total: 1 })
  })

  it('accepts its own districts and departments and refuses those of another province', async () => {
    const check = async (fields: Fields) => {
      const { problems } = await checkContent(preySample, createTree({ [toName('road')]: writeRelease(fields) }))
      return problems.map(({ code, field }) => `${code} ${field}`)
    }
    expect(await check({ districts: ['tuek-thla', 'daeum-tnout'], issuedBy: 'forestry' })).toEqual([])
    expect(await check({ districts: ['ta-khmau'] })).toEqual(['value-unknown districts.0'])
    expect(await check({ districts: ['tuek-thla', 'kien-svay'] })).toEqual(['value-unknown districts.1'])
    expect(await check({ issuedBy: 'health' })).toEqual(['value-unknown issuedBy'])
  })

  it('is told its own districts when an editor misspells one', async () => {
    const { problems } = await checkContent(preySample, createTree({ [toName('road')]: writeRelease({ districts: ['tuek-tla'] }) }))
    expect(problems[0]?.en).toBe(
      '“tuek-tla” is not a value of “districts.0”. Did you mean “tuek-thla”? Known values: daeum-tnout, tuek-thla.',
    )
  })
})
