import { describe, expect, it } from 'vitest'
import { isServed } from '@/lib/web/media-address'

describe('isServed', () => {
  it.each([
    '/media/2026/road/a.jpg',
    '/media/2026/road/a.JPG',
    '/media/2026/road/a%2Ejpg',
    '/%6Dedia/2026/road/a.jpg',
    '/media%2F2026/road/a.jpg',
    '/./media/2026/road/a.jpg',
    '/x/../media/2026/road/a.jpg',
    '/x/%2e%2e/media/2026/road/a.jpg',
    '/x/..%2Fmedia/2026/road/a.jpg',
    '/media/2026/road/a.pdf/../a.jpg',
    '/media/2026/road/a.pdf%2F..%2Fa.jpg',
    '/media/2026/road/a.jpg?a.pdf',
    '/media/2026/road/a.jpg/',
    'http://localhost/media/2026/road/a.jpg',
    '/media/2026/road/a.heic',
    '/media/2026/road/a',
  ])('keeps the original behind %s', (url) => {
    expect(isServed(url)).toBe(false)
  })

  it.each([
    '/media/2026/road/plan.pdf',
    '/media/2026/road/%E1%9E%80.PDF?download',
    '/km',
    '/',
    '/pictures/1/a/336.avif',
    '/_next/static/media/a.woff2',
  ])('lets %s pass', (url) => {
    expect(isServed(url)).toBe(true)
  })
})
