import { expect, it } from 'vitest'
import { listShareLinks } from '@/lib/web/share-links'

it('hands over address and title whole, whatever signs are in them', () => {
  const page = { url: 'https://prey-sample.example/km/news/a?b=1&c=2#d', title: 'ទឹក & ភ្លើង + 100%?' }
  const links = Object.fromEntries(listShareLinks(page).map(({ name, href }) => [name, new URL(href).searchParams]))
  expect(links.facebook?.get('u')).toBe(page.url)
  expect(links.telegram?.get('url')).toBe(page.url)
  expect(links.telegram?.get('text')).toBe(page.title)
  expect(links.messenger?.get('link')).toBe(page.url)
})
