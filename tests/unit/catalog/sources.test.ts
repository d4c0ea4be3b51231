import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSources } from '@/lib/catalog/sources'
import { createTree, toName, writeRelease } from '../../fixtures/content-tree'

const ROUTES_DIR = path.join(import.meta.dirname, '../../../app/[locale]')
const ROUTES = readdirSync(ROUTES_DIR, { withFileTypes: true }).flatMap(({ name }) => (/^[a-z-]+$/.test(name) ? [name] : []))

describe('listSources', () => {
  it('lists releases and pages in the order of their files, and passes over hidden files', () => {
    const { contentDir } = createTree({
      'content/.DS_Store': '',
      'content/gazetteer.json': '{}',
      'content/news/.DS_Store': '',
      [toName('road', 'km')]: writeRelease(),
      [toName('road', 'en')]: writeRelease(),
      [toName('bridge', 'km', '2025')]: writeRelease(),
      'content/news/2026/road/.DS_Store': '',
      'content/pages/about/en.mdx': '',
    })
    expect(listSources(contentDir)).toMatchObject({
      sources: [
        { kind: 'release', file: 'content/news/2025/bridge/km.mdx', year: '2025', slug: 'bridge', locale: 'km' },
        { kind: 'release', file: 'content/news/2026/road/en.mdx', year: '2026', slug: 'road', locale: 'en' },
        { kind: 'release', file: 'content/news/2026/road/km.mdx', year: '2026', slug: 'road', locale: 'km' },
        { kind: 'page', file: 'content/pages/about/en.mdx', slug: 'about', locale: 'en' },
      ],
      problems: [],
    })
  })

  it('finds the routes of the site', () => {
    expect(ROUTES).toEqual(expect.arrayContaining(['news', 'search']))
  })

  it.each(ROUTES)('lets no page take the place of the route %s', (name) => {
    const { contentDir } = createTree({ [`content/pages/${name}/km.mdx`]: '' })
    expect(listSources(contentDir).problems.map(({ code }) => code)).toEqual(['slug-reserved'])
  })
})
