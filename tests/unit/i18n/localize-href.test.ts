import { expect, it } from 'vitest'
import { localizeHref } from '@/lib/i18n/localize-href'

it.each([
  ['/news/road', '/en/news/road'],
  ['/search?q=flood', '/en/search?q=flood'],
  ['/', '/en'],
  ['/media/2026/road/map.pdf', '/media/2026/road/map.pdf'],
  ['https://example.org/', 'https://example.org/'],
])('leads an English reader from %s to %s', (href, expected) => {
  expect(localizeHref(href, 'en')).toBe(expected)
})
