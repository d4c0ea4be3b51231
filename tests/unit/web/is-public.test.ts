import { afterEach, describe, expect, it, vi } from 'vitest'
import robots from '@/app/robots'
import { localize } from '@/lib/i18n/localize'
import { getHomePath } from '@/lib/i18n/paths'
import { createMetadata } from '@/lib/web/metadata'

const PAGE = { locale: 'km', title: 'ក', description: 'ខ', paths: localize(getHomePath) } as const

afterEach(() => vi.unstubAllEnvs())

describe('a site that is not declared public', () => {
  it.each(['', '0', 'no'])('is closed to robots, and no page of it is to be listed (SITE_PUBLIC=%j)', (value) => {
    vi.stubEnv('SITE_PUBLIC', value)
    expect(robots()).toEqual({ rules: { userAgent: '*', disallow: '/' } })
    expect(createMetadata(PAGE).robots).toEqual({ index: false })
  })
})

describe('a public site', () => {
  it('is open but for what is no page of its own, and names its sitemaps', () => {
    vi.stubEnv('SITE_PUBLIC', '1')
    const { rules, sitemap } = robots()
    expect(rules).toMatchObject({ disallow: expect.arrayContaining(['/admin', '/api/search', '/km/search?', '/en/search?']) })
    expect(sitemap).toEqual([expect.stringMatching(/\/sitemap\.xml$/), expect.stringMatching(/\/news-sitemap\.xml$/)])
    expect(createMetadata(PAGE).robots).not.toMatchObject({ index: false })
    expect(createMetadata({ ...PAGE, isIndexed: false }).robots).toEqual({ index: false })
    expect(createMetadata({ ...PAGE, paths: { en: getHomePath('en') } }).robots).toEqual({ index: false })
  })
})
