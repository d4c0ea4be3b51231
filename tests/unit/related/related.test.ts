import { describe, expect, it } from 'vitest'
import type { Catalog } from '@/lib/catalog/catalog'
import { listRelated } from '@/lib/catalog/query'
import { type Fields, type Files, toName, writeRelease } from '../../fixtures/content-tree'
import { createCatalog, LATER } from '../catalog/helpers'

type Locale = 'km' | 'en'

/** What releases are about: those with the same letter share many words, others none. */
const SUBJECTS = {
  a: 'Rivers rise and families move cattle onto high ground while boats wait beside pagodas.',
  b: 'Pupils receive books and teachers paint classrooms before lessons begin again.',
  c: 'Nurses carry vaccine doses and mothers bring infants early toward clinics.',
  d: 'Weavers dye silk threads and merchants sell scarves near temple gates.',
}
type Subject = keyof typeof SUBJECTS

/**
 * Files of releases by name: slug, subject and languages, `'road:a/km/en'`; Khmer alone without a language. Others on
 * each subject stand around them, so that no word is in most of the articles.
 */
function write(releases: Record<string, Fields>): Files {
  const others = Object.fromEntries(
    ['b', 'c', 'd'].flatMap((subject) => [1, 2, 3, 4, 5, 6].map((number) => [`other-${subject}-${number}:${subject}/km/en`, {}])),
  )
  return Object.fromEntries(
    Object.entries({ ...others, ...releases }).flatMap(([name, fields]) => {
      const [head, ...locales] = name.split('/') as [string, ...Locale[]]
      const [slug, subject = 'a'] = head.split(':') as [string, Subject?]
      const text = `${SUBJECTS[subject]} ${slug}`
      return (locales.length > 0 ? locales : (['km'] as const)).map((locale) => [
        toName(slug, locale),
        writeRelease({ title: slug, ...fields }, text),
      ])
    }),
  )
}

async function list(catalog: Catalog, slug: string, limit = 9, locale: Locale = 'km', page: Locale = locale): Promise<string[]> {
  const articles = await listRelated(catalog, { slug, locale }, page, limit, LATER)
  return articles.map((article) => (page === 'km' && article.locale === 'km' ? article.slug : `${article.slug}/${article.locale}`))
}

describe('listRelated', () => {
  it("puts the editor's picks first, in the editor's order, then the nearest in text", async () => {
    const catalog = await createCatalog(write({ road: { related: ['other-c-2', 'near'] }, near: {}, nearer: {} }))
    expect(await list(catalog, 'road')).toEqual(['other-c-2', 'near', 'nearer'])
  })

  it('prefers, among texts that are equally near, a shared district, then subject or keywords, then closeness in time', async () => {
    const catalog = await createCatalog(
      write({
        road: { districts: ['tuek-thla'], tags: ['rain'], category: 'culture', date: '2026-02-01' },
        later: { date: '2026-11-01' },
        sooner: { date: '2026-02-10' },
        subject: { category: 'culture', date: '2026-02-10' },
        district: { districts: ['tuek-thla'], date: '2026-02-10' },
        everything: { districts: ['tuek-thla'], tags: ['rain'], category: 'culture', date: '2026-02-10' },
      }),
    )
    expect(await list(catalog, 'road')).toEqual(['everything', 'district', 'subject', 'sooner', 'later'])
  })

  it('is not padded with other subjects, whatever facts they share, and has no more than the limit', async () => {
    const facts = { districts: ['tuek-thla'], category: 'culture', tags: ['rain'] }
    const catalog = await createCatalog(write({ road: facts, 'alone:c': facts, near: {}, nearer: {}, nearest: {} }))
    expect(await list(catalog, 'road')).toHaveLength(3)
    expect(await list(catalog, 'road', 2)).toHaveLength(2)
    expect(await list(catalog, 'road')).not.toContain('alone')
  })

  it('is the same whenever it is computed', async () => {
    const files = write({ road: {}, x: {}, y: {}, z: {} })
    const [once, again] = [await createCatalog(files), await createCatalog(files)]
    expect(await list(once, 'road')).toEqual(await list(again, 'road'))
    expect(await list(once, 'road')).toHaveLength(3)
  })

  it('never holds the release itself', async () => {
    const catalog = await createCatalog(write({ 'a/km/en': {}, 'b/km/en': { related: ['a'] }, 'c:a/en': {} }))
    for (const slug of ['a', 'b']) {
      for (const page of ['km', 'en'] as const) {
        const slugs = (await listRelated(catalog, { slug, locale: page }, page, 9, LATER)).map((article) => article.slug)
        expect(slugs).not.toContain(slug)
        expect(slugs.length).toBeGreaterThan(0)
        expect(new Set(slugs).size).toBe(slugs.length)
      }
    }
  })

  it("never holds a withdrawn release, not even as the editor's pick", async () => {
    const withdrawn = { date: '2026-02-04', reason: 'Wrong.' }
    const catalog = await createCatalog(write({ road: { related: ['gone'] }, gone: { withdrawn }, also: { withdrawn }, here: {} }))
    expect(await list(catalog, 'road')).toEqual(['here'])
  })

  it('fills the places of withdrawn and hidden releases with the next ones', async () => {
    const catalog = await createCatalog(
      write({
        road: {},
        a: { withdrawn: { date: '2026-02-04', reason: 'Wrong.' } },
        b: { draft: true },
        c: { date: '2026-02-20' },
        d: { date: '2026-02-25' },
      }),
    )
    expect((await list(catalog, 'road', 2)).toSorted()).toEqual(['c', 'd'])
  })

  it('holds articles in the language of the page', async () => {
    const catalog = await createCatalog(
      write({ 'road/km/en': { related: ['khmer', 'english'] }, khmer: {}, 'english/en': {}, 'both/km/en': {} }),
    )
    expect(await list(catalog, 'road', 9, 'km')).toEqual(['khmer', 'both'])
    expect(await list(catalog, 'road', 9, 'en')).toEqual(['english/en', 'both/en'])
  })

  it('shows, below an untranslated release, translations where there are some', async () => {
    const catalog = await createCatalog(write({ road: { related: ['both', 'khmer'] }, khmer: {}, 'both/km/en': {} }))
    expect(await list(catalog, 'road', 9, 'km', 'en')).toEqual(['both/en', 'khmer/km'])
  })

  it('gives nothing for a release that does not exist', async () => {
    expect(await list(await createCatalog(write({ a: {}, b: {} })), 'missing')).toEqual([])
  })
})
