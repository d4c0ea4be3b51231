import { describe, expect, it } from 'vitest'
import { getRelease } from '@/lib/catalog/query'
import { listGone, listLegacyMoves, listMoves } from '@/lib/catalog/redirects/list-redirects'
import { getShortCode } from '@/lib/catalog/short-code'
import { getSlugByCode } from '@/lib/catalog/slug-by-code'
import { createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { build, createCatalog, LATER, open } from './helpers'

const FILE = 'content/redirects.yaml'
const RENAMED = '- {release: rode, to: road}\n- {release: rood, to: road}\n'
const REASON = { km: 'បានលុប។', en: 'Removed.' }
const LOST = `- ${JSON.stringify({ release: 'lost', gone: REASON })}\n`

describe('a renamed release', () => {
  it('is led to in both languages, from all its former names, and in the API', async () => {
    const catalog = await createCatalog({ [FILE]: RENAMED, [toName('road')]: writeRelease() })
    expect(await listMoves(catalog)).toEqual(
      ['rode', 'rood'].flatMap((slug) =>
        ['km', 'en'].flatMap((locale) => [
          { from: `/${locale}/news/${slug}`, to: `/${locale}/news/road` },
          { from: `/api/articles/${locale}/${slug}`, to: `/api/articles/${locale}/road` },
        ]),
      ),
    )
  })

  it('keeps the short code of its oldest name, and is found by those of all names', async () => {
    const catalog = await createCatalog({ [FILE]: RENAMED, [toName('road')]: writeRelease(), [toName('town')]: writeRelease() })
    expect((await getRelease(catalog, 'road', 'km', LATER))?.article.code).toBe(getShortCode('rode'))
    expect((await getRelease(catalog, 'town', 'km', LATER))?.article.code).toBe(getShortCode('town'))
    for (const slug of ['rode', 'rood', 'road']) expect(await getSlugByCode(catalog, getShortCode(slug), LATER)).toBe('road')
  })

  it('follows the file without being parsed again, and forgets a name when its line goes', async () => {
    const tree = createTree({ [toName('road')]: writeRelease() })
    await build(tree)
    tree.write({ [FILE]: RENAMED })
    expect((await build(tree)).parsed).toBe(0)
    const catalog = await open(tree)
    expect((await getRelease(catalog, 'road', 'km', LATER))?.article.code).toBe(getShortCode('rode'))
    tree.remove(FILE)
    await build(tree)
    expect(await listMoves(await open(tree))).toEqual([])
  })
})

describe('a release that is gone', () => {
  it('has the page that says why at both its addresses, and its short code leads to them', async () => {
    const catalog = await createCatalog({ [FILE]: LOST })
    const name = getShortCode('lost')
    expect(await listGone(catalog)).toEqual([
      { address: '/km/news/lost', name, reason: REASON },
      { address: '/en/news/lost', name, reason: REASON },
    ])
    expect(await listMoves(catalog)).toEqual([])
    expect(await getSlugByCode(catalog, getShortCode('lost'), LATER)).toBe('lost')
  })
})

describe('any other old address', () => {
  it('leads where its line says, or is gone', async () => {
    const lines = `- {from: /ចាស់, to: /km/news/road}\n- ${JSON.stringify({ from: '/detail/9', gone: REASON })}\n`
    const catalog = await createCatalog({ [FILE]: lines, [toName('road')]: writeRelease() })
    expect(await listMoves(catalog)).toEqual([{ from: '/ចាស់', to: '/km/news/road' }])
    expect((await listGone(catalog)).map(({ address }) => address)).toEqual(['/detail/9'])
  })
})

describe('a number of the old site', () => {
  it('leads to the Khmer page, or to the English one where there is no other', async () => {
    const catalog = await createCatalog({
      [toName('road')]: writeRelease({ legacyId: 7 }),
      [toName('road', 'en')]: writeRelease({ legacyId: 7 }),
      [toName('town', 'en')]: writeRelease({ legacyId: 8 }),
      [toName('sea')]: writeRelease({ legacyId: 9, draft: true }),
      [toName('sea', 'en')]: writeRelease({ legacyId: 9 }),
    })
    expect(await listLegacyMoves(catalog, LATER)).toEqual([
      { from: '/detail/7', to: '/km/news/road' },
      { from: '/detail/8', to: '/en/news/town' },
      { from: '/detail/9', to: '/en/news/sea' },
    ])
  })
})
