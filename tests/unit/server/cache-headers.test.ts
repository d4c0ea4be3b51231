import { describe, expect, it } from 'vitest'
import { limitCacheControl, tagEtag, untagEtags } from '@/server/cache-headers'

describe('limitCacheControl', () => {
  it.each([
    ['s-maxage=31536000', 's-maxage=60'],
    ['public, max-age=30, s-maxage=600', 'public, max-age=30, s-maxage=60'],
    ['s-maxage=600, stale-while-revalidate=31535400', 's-maxage=60'],
    ['S-MaxAge=600, stale-if-error', 'S-MaxAge=60'],
    ['private, no-cache, no-store, max-age=0, must-revalidate', 'private, no-cache, no-store, max-age=0, must-revalidate'],
  ])('lets %s last a minute at most', (header, expected) => {
    expect(limitCacheControl(header, 60)).toBe(expected)
  })
})

describe('ETags of pages with alerts', () => {
  it('differ from those without, and lead back to them', () => {
    expect(tagEtag('"abc"', 'T')).toBe('"abc-T"')
    expect(tagEtag('W/"abc"', 'T')).toBe('W/"abc-T"')
    expect(untagEtags('"abc-T"', 'T')).toBe('"abc"')
    expect(untagEtags('W/"x-T", "y", "z-U", "abc-T"', 'T')).toBe('W/"x", "abc"')
  })

  it('of pages with other alerts, or with none, are not current', () => {
    expect(untagEtags('"abc"', 'T')).toBeNull()
    expect(untagEtags('"abc-U"', 'T')).toBeNull()
  })

  it('stay as they are while no alert runs', () => {
    expect(tagEtag('"abc"', '')).toBe('"abc"')
    expect(untagEtags('"abc-T"', '')).toBe('"abc-T"')
  })
})
