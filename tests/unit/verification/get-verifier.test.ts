import { describe, expect, it } from 'vitest'
import { getShortCode } from '@/lib/catalog/short-code'
import { listReleaseCodes } from '@/lib/catalog/slug-by-code'
import { getVerifier } from '@/lib/web/get-verifier'
import { toName, writeRelease } from '../../fixtures/content-tree'
import { createCatalog } from '../catalog/helpers'

const TEXT = 'The road to the market is closed to lorries from seven in the morning until five.'

describe('getVerifier', () => {
  it('shows beside a text the state of the article it is of, whatever the language of the page', async () => {
    const updates = [{ date: '2026-03-02', note: 'The hours.' }]
    const catalog = await createCatalog({
      [toName('road')]: writeRelease({}, 'ផ្លូវទៅផ្សារបិទសម្រាប់រថយន្តធំ។'),
      [toName('road', 'en')]: writeRelease({ updates }, TEXT),
    })
    for (const locale of ['km', 'en'] as const) {
      expect((await getVerifier(catalog, locale, { text: TEXT })).outcome).toMatchObject({
        kind: 'text',
        record: { article: { locale: 'en' }, state: 'corrected', hashes: [{ locale: 'en' }, { locale: 'km' }] },
      })
    }
  })

  it('leads a code of a former name to the release, whose page bears the first of its names', async () => {
    const catalog = await createCatalog({
      [toName('road')]: writeRelease(),
      'content/redirects.yaml': '- {release: lane, to: road}\n',
    })
    for (const name of ['lane', 'road'])
      expect((await getVerifier(catalog, 'km', { code: getShortCode(name) })).outcome).toMatchObject({ kind: 'code' })
    expect(await listReleaseCodes(catalog, catalog.now)).toEqual([getShortCode('lane')])
  })

  it('does not call a release that was removed a forgery', async () => {
    const catalog = await createCatalog({
      [toName('road')]: writeRelease(),
      'content/redirects.yaml': "- {release: lane, gone: {km: 'ហេតុផល', en: 'why'}}\n",
    })
    expect((await getVerifier(catalog, 'en', { code: getShortCode('lane') })).outcome).toEqual({ kind: 'gone', slug: 'lane' })
    expect((await getVerifier(catalog, 'en', { code: getShortCode('other') })).outcome).toEqual({ kind: 'no-code' })
  })
})
