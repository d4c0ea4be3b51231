import { describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/catalog/check'
import { listExternalLinks } from '@/lib/catalog/links/list-external'
import { toKhmerDigits } from '@/lib/khmer/digits'
import { listAnchors, listLinks } from '@/lib/mdx/links'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { createPdf } from '../../fixtures/pdf'
import { preySample } from '../../fixtures/prey-sample'

async function findUrls(urls: readonly string[]): Promise<string[]> {
  const body = urls
    .map((url, at) => `[ក${toKhmerDigits(at)}](<${url}>)`)
    .map((link) => link.replace(/<|>/g, ''))
    .join('\n\n')
  const { problems } = await checkContent(
    preySample,
    createTree({
      [toName('road')]: writeRelease({}, `## ពេល ណា\n\n${body}`),
      [toName('bridge', 'en')]: writeRelease({}, '## When\n\n## When\n\nNow.'),
      'content/pages/contact/km.mdx': '---\ntitle: ក\ndescription: ខ\n---\n\nគ\n',
      'public/media/2026/road/a.pdf': createPdf(),
      'public/media/2026/road/a.jpg': 'x',
    }),
  )
  return problems.map(({ code, km }) => `${code} ${/«([^»]*)»/.exec(km)?.[1]}`)
}

describe('links within the site', () => {
  it('may lead to every page, file and heading there is', async () => {
    const urls = [
      '/km',
      '/en/',
      '/km/news',
      '/km/news?category=health',
      '/en/news/bridge',
      '/km/news/bridge#when-1',
      '/km/news/bridge/',
      '/km/contact',
      '/en/contact',
      '/km/category/health',
      '/en/district/tuek-thla',
      '/km/archive/2026/03',
      '/km/search?q=a',
      '/km/feed.xml',
      '/media/2026/road/a.pdf',
      '#ពេល-ណា',
      'https://prey-sample.example/km/news/bridge',
      'https://example.org/nowhere',
      'mailto:a@example.org',
    ]
    expect(await findUrls(urls)).toEqual([])
  })

  it.each([
    '/km/news/brigde',
    '/km/newss',
    '/fr/news/bridge',
    '/km/category/sport',
    '/km/district/nowhere',
    '/media/2026/road/missing.pdf',
    '/media/2026/road/a.jpg',
    'https://prey-sample.example/km/news/none',
    'news/bridge',
  ])('are a problem when they lead nowhere: %s', async (url) => {
    expect(await findUrls([url])).toEqual([`link-unknown ${url}`])
  })

  it.each(['#when', '/km/news/bridge#where'])('are a problem when the heading is not there: %s', async (url) => {
    expect(await findUrls([url])).toEqual([`link-anchor ${url}`])
  })
})

describe('the addresses of a body', () => {
  const read = (text: string) => parseMdx(text, 'km.mdx').tree!

  it('are those of links and films, not of mail and telephone', () => {
    const text =
      '[a](/km) [b][c] <Video href="https://example.org/v" title="a" still="/media/a.jpg" alt="b" /> [d](tel:1)\n\n[c]: https://example.org/c'
    expect(listLinks(read(text)).map(({ url }) => url)).toEqual(['/km', 'https://example.org/v', 'https://example.org/c'])
  })

  it('name headings as the page does', () => {
    expect(listAnchors(read('## ពេល **ណា**\n\n## When?\n\n### When?'))).toEqual(['ពេល-ណា', 'when', 'when-1'])
  })

  it('are listed once for each other site, with every place', () => {
    const source = { kind: 'release', file: 'a', year: '2026', slug: 'a', locale: 'km' } as const
    const link = (url: string, line: number) => ({ url, line, column: 1 })
    const links = [link('https://example.org/a#x', 1), link('https://example.org/a', 2), link('https://own.example/b', 3), link('/km', 4)]
    expect(listExternalLinks([{ source, links, anchors: [] }], 'https://own.example')).toEqual([
      {
        url: 'https://example.org/a',
        places: [
          { file: 'a', line: 1, column: 1 },
          { file: 'a', line: 2, column: 1 },
        ],
      },
    ])
  })
})
