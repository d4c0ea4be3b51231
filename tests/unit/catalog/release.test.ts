import { describe, expect, it } from 'vitest'
import { type EditorialArticle, readArticle, readBlocks } from '@/lib/catalog/editorial/read-articles'
import { getPage, getRelease, listPageSlugs, listReleases } from '@/lib/catalog/query'
import { writeRecord } from '@/lib/catalog/translation/record'
import { toName, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'
import { createCatalog, LATER } from './helpers'

const PAGE = (title: string) => `---\ntitle: '${title}'\ndescription: 'Who we are'\n---\n\nWe are here.\n`

const catalogOf = () =>
  createCatalog({
    [toName('both')]: writeRelease({ title: 'ទាំងពីរ' }),
    [toName('both', 'en')]: writeRelease({ title: 'Both' }),
    [toName('khmer')]: writeRelease({ title: 'ខ្មែរ' }),
    [toName('english', 'en')]: writeRelease({ title: 'English' }),
    'content/pages/about/km.mdx': PAGE('អំពី'),
    'content/pages/about/en.mdx': PAGE('About'),
  })

describe('getRelease', () => {
  it.each([
    ['both', 'km', 'ទាំងពីរ', false, ['km', 'en']],
    ['both', 'en', 'Both', false, ['km', 'en']],
    ['khmer', 'km', 'ខ្មែរ', false, ['km']],
    ['khmer', 'en', 'ខ្មែរ', true, ['km']],
    ['english', 'en', 'English', false, ['en']],
    ['english', 'km', 'English', true, ['en']],
  ] as const)('gives “%s” on a page in %s as %s', async (slug, locale, title, isFallback, locales) => {
    expect(await getRelease(await catalogOf(), slug, locale, LATER)).toMatchObject({ article: { slug, title }, isFallback, locales })
  })

  it('says of a translation when it was made, once its original has changed, and not when the original cannot be seen', async () => {
    const original = writeRelease({ title: 'ទាំងពីរ' })
    const source = { kind: 'release', file: toName('both'), year: '2026', slug: 'both', locale: 'km' } as const
    const hashes = readBlocks(readArticle(source, original, preySample) as EditorialArticle).map(({ hash }) => hash)
    const translation = writeRelease({ translationOf: writeRecord({ date: '2026-02-03T09:00', hashes }) })
    const getBasedOn = async (km: string, locale: 'km' | 'en' = 'en') => {
      const catalog = await createCatalog({ [toName('both')]: km, [toName('both', 'en')]: translation })
      return (await getRelease(catalog, 'both', locale, LATER))?.basedOn
    }
    expect(await getBasedOn(original)).toBeNull()
    const changed = writeRelease({ title: 'ទាំងពីរ' }, 'The road is open.')
    expect(await getBasedOn(changed)).toBe('2026-02-03T09:00')
    expect(await getBasedOn(changed, 'km')).toBeNull()
    expect(await getBasedOn(changed.replace('---\n', '---\ndraft: true\n'))).toBeNull()
  })

  it('knows which of two articles is the translation: the one that remembers its original, else the English one', async () => {
    const translation = writeRelease({ translationOf: writeRecord({ date: '2026-02-03T09:00', hashes: ['aaaaaa'] }) })
    const isTranslation = async (km: string, en: string | undefined, locale: 'km' | 'en') => {
      const files = { [toName('both')]: km, ...(en && { [toName('both', 'en')]: en }) }
      return (await getRelease(await createCatalog(files), 'both', locale, LATER))?.isTranslation
    }
    const plain = writeRelease()
    for (const [km, en, expected] of [
      [plain, plain, { km: false, en: true }],
      [plain, translation, { km: false, en: true }],
      [translation, plain, { km: true, en: false }],
      [plain, undefined, { km: false, en: false }],
    ] as const) {
      expect({ km: await isTranslation(km, en, 'km'), en: await isTranslation(km, en, 'en') }).toEqual(expected)
    }
  })

  it.each(['missing', '', 'BOTH', "both' OR '1'='1", 'both%', '../both'])('knows no release %j', async (slug) => {
    expect(await getRelease(await catalogOf(), slug, 'km', LATER)).toBeNull()
  })

  it('gives everything that the page of a release shows', async () => {
    const catalog = await createCatalog({
      [toName('road')]: writeRelease({
        tags: ['roads'],
        issuedBy: 'forestry',
        documentNumber: '012/26',
        place: 'Tuek Thla',
        attachments: [{ file: '/media/2026/road/a.pdf', title: 'Map', lang: 'km' }],
        updates: [{ date: '2026-02-04', note: 'New date.' }],
        withdrawn: { date: '2026-02-05', reason: 'Wrong.' },
      }),
      'public/media/2026/road/a.pdf': '%PDF-1.4',
    })
    expect((await getRelease(catalog, 'road', 'km', LATER))?.article).toMatchObject({
      year: '2026',
      tags: ['roads'],
      issuedBy: 'forestry',
      documentNumber: '012/26',
      place: 'Tuek Thla',
      attachments: [{ file: '/media/2026/road/a.pdf', title: 'Map', lang: 'km', fileType: 'PDF', bytes: 8 }],
      updates: [{ date: '2026-02-04', note: 'New date.' }],
      withdrawn: { date: '2026-02-05', reason: 'Wrong.' },
      isWithdrawn: true,
      isSample: false,
    })
  })

  it('gives null for facts that a release does not have', async () => {
    const { article } = (await getRelease(await catalogOf(), 'khmer', 'km', LATER))!
    expect(article).toMatchObject({
      issuedBy: null,
      documentNumber: null,
      place: null,
      cover: null,
      withdrawn: null,
      tags: [],
      attachments: [],
      updates: [],
    })
  })
})

describe('listReleases', () => {
  it('gives the releases of a list as their pages show them, newest first, and as many as are asked for', async () => {
    const catalog = await createCatalog({
      [toName('both')]: writeRelease({ date: '2026-02-01' }),
      [toName('both', 'en')]: writeRelease({ date: '2026-02-01' }),
      [toName('khmer')]: writeRelease({ date: '2026-02-02' }),
      [toName('old', 'km', '2025')]: writeRelease({ date: '2025-02-02', category: 'health' }),
      [toName('english', 'en')]: writeRelease(),
    })
    const list = async (filter: object, limit: number | null = null) => listReleases(catalog, { locale: 'km', ...filter }, limit, LATER)
    expect((await list({})).map(({ article }) => article.slug)).toEqual(['khmer', 'both', 'old'])
    expect((await list({}, 1)).map(({ article }) => article.slug)).toEqual(['khmer'])
    expect((await list({ month: '2025' })).map(({ article }) => article.slug)).toEqual(['old'])
    expect((await list({ category: 'health' })).map(({ article }) => article.slug)).toEqual(['old'])
    for (const release of await list({})) {
      expect({ ...release, locales: [...release.locales].sort() }).toEqual({
        ...(await getRelease(catalog, release.article.slug, 'km', LATER)),
        locales: [...release.locales].sort(),
      })
    }
  })
})

describe('getPage', () => {
  it('gives a plain page in the language asked for, and null for one that does not exist', async () => {
    const catalog = await catalogOf()
    expect(await getPage(catalog, 'about', 'km')).toEqual({ slug: 'about', locale: 'km', title: 'អំពី', description: 'Who we are' })
    expect(await getPage(catalog, 'about', 'en')).toMatchObject({ title: 'About' })
    expect(await getPage(catalog, 'missing', 'en')).toBeNull()
    expect(await getPage(catalog, 'both', 'km')).toBeNull()
    expect(await listPageSlugs(catalog)).toEqual(['about'])
  })
})
