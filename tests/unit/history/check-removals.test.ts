import { describe, expect, it } from 'vitest'
import { checkRemovals, type Removal } from '@/lib/catalog/history/check-removals'
import type { Redirect } from '@/lib/catalog/redirects/redirect'
import { type Fields, toName, writeRelease } from '../../fixtures/content-tree'
import { NOW } from './helpers'

const FILE = 'content/redirects.yaml'
const removal = (from: string, to: string | null, fields: Fields = {}, at = NOW): Removal => ({
  from: toName(from),
  to: to && toName(to),
  at,
  read: () => writeRelease(fields),
})
const check = (removals: Removal[], redirects: Redirect[] = [], slugs = ['road']) =>
  checkRemovals(removals, FILE, { slugs: new Set(slugs), redirects, utcOffsetMinutes: 420 }).map(
    ({ en }) => /“([^”]*)”.*?(?:“|$)/.exec(en)?.[1],
  )
const moved = (release: string, to: string): Redirect => ({ release, from: null, to, gone: null })

describe('a release that left its name', () => {
  it('must be led to, from every name it had', () => {
    const removals = [removal('rood', 'road'), removal('rode', 'rood', {}, NOW - 1)]
    expect(check(removals)).toEqual(['rood', 'rode'])
    expect(check(removals, [moved('rood', 'road')])).toEqual(['rode'])
    expect(check(removals, [moved('rood', 'road'), moved('rode', 'road')])).toEqual([])
    const { en } = checkRemovals(removals, FILE, { slugs: new Set(['road']), redirects: [], utcOffsetMinutes: 420 })[1]!
    expect(en).toContain('- { release: rode, to: road }')
  })

  it('may be told of by its addresses, if by both', () => {
    const lines = ['km', 'en'].map((locale): Redirect => ({ release: null, from: `/${locale}/news/rode`, to: '/km/about', gone: null }))
    expect(check([removal('rode', null)], lines.slice(0, 1))).toEqual(['rode'])
    expect(check([removal('rode', null)], lines)).toEqual([])
  })

  it('is left alone when it came back, moved to another year, or lost one of its languages', () => {
    expect(check([removal('road', 'rode')], [moved('rode', 'road')])).toEqual([])
    expect(check([removal('road', null)])).toEqual([])
  })

  it('was never public as a draft, or before its time', () => {
    expect(check([removal('rode', 'road', { draft: true })])).toEqual([])
    expect(check([removal('rode', null, { publishAt: '2026-02-11' })])).toEqual([])
    expect(check([removal('rode', null, { publishAt: '2026-02-09' })])).toEqual(['rode'])
    expect(check([{ ...removal('rode', null), read: () => 'no facts' }])).toEqual([])
  })

  it('was public when one of its languages was', () => {
    const english = { ...removal('rode', null), from: toName('rode', 'en') }
    expect(check([removal('rode', null, { draft: true }), english])).toEqual(['rode'])
  })

  it('promised nothing as a sample that was deleted, but something as one that was renamed', () => {
    const sample = { sample: true }
    expect(check([removal('rode', null, sample)])).toEqual([])
    expect(check([removal('rode', 'road', sample)])).toEqual(['rode'])
    expect(check([removal('rood', null, sample), removal('rode', 'rood', sample, NOW - 1)])).toEqual([])
  })

  it('is looked for to the end when names go round in a circle', () => {
    expect(check([removal('rode', 'rood'), removal('rood', 'rode', {}, NOW - 1)])).toEqual(['rode', 'rood'])
  })
})
