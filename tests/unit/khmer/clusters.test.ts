import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countClusters, cutAtCluster, listClusters } from '../../../lib/khmer/clusters.ts'
import { anyText, MAX_GROWTH, measureGrowth, SOME_HOSTILE_UNITS } from './helpers'

const split = (text: string): string[] => listClusters(text).map((cluster) => cluster.text)

describe('listClusters', () => {
  it.each([
    ['ស្ត្រី', ['ស្ត្រី']],
    ['ខេត្តកណ្តាល', ['ខេ', 'ត្ត', 'ក', 'ណ្តា', 'ល']],
    ['ស្រី្ត', ['ស្រី្ត']],
    ['ម៉្យាង', ['ម៉្យា', 'ង']],
    ['ព័ត៌មាន', ['ព័', 'ត៌', 'មា', 'ន']],
    ['ក្', ['ក្']],
    ['ក្្ខ', ['ក្្ខ']],
    ['ក្\u200bខ', ['ក្\u200bខ']],
    ['ក\u200bា', ['ក\u200bា']],
    ['ក\u200bខ', ['ក\u200b', 'ខ']],
    ['\u200bក', ['\u200bក']],
    ['ាំ ក', ['ាំ', ' ', 'ក']],
    ['aា', ['a', 'ា']],
    ['◌ា', ['◌ា']],
    ['១២។ៗ', ['១', '២', '។', 'ៗ']],
    ['e\u0301x', ['e\u0301', 'x']],
    ['👩‍👩‍👧🇰🇭', ['👩‍👩‍👧', '🇰🇭']],
    ['a\r\nb', ['a', '\r\n', 'b']],
    ['', []],
  ])('cuts %j into %j', (text, clusters) => {
    expect(split(text)).toEqual(clusters)
  })

  it('gives clusters that follow each other and together are the original', () => {
    const property = fc.property(anyText, (text) => {
      const clusters = listClusters(text)
      expect(clusters.map((cluster) => cluster.text).join('')).toBe(text)
      clusters.forEach((cluster, index) => {
        expect(cluster.start).toBe(index === 0 ? 0 : clusters[index - 1]?.end)
        expect(cluster.text).toBe(text.slice(cluster.start, cluster.end))
        expect(cluster.text).not.toBe('')
      })
    })
    fc.assert(property, { numRuns: 2_000 })
  })

  it.each(SOME_HOSTILE_UNITS.map((unit) => [JSON.stringify(unit), unit]))(
    'takes time in proportion to the length of 1 MB of %s',
    (_name, unit) => {
      expect(measureGrowth(listClusters, unit)).toBeLessThan(MAX_GROWTH)
    },
    60_000,
  )
})

describe('countClusters', () => {
  it('counts what a reader counts, spaces included', () => {
    expect(countClusters('ខេត្ត កណ្តាល')).toBe(6)
    expect(countClusters('Kandal')).toBe(6)
    expect(countClusters('👩‍👧é')).toBe(2)
    expect(countClusters('')).toBe(0)
  })

  it('does not count what nobody sees', () => {
    expect(countClusters('\u200b\ufeff')).toBe(0)
    expect(countClusters('\u200bខេ\u200bត្ត\u200b')).toBe(2)
  })
})

describe('cutAtCluster', () => {
  it('leaves a text that fits alone', () => {
    expect(cutAtCluster('ខេត្ត', 2)).toBe('ខេត្ត')
    expect(cutAtCluster('', 0)).toBe('')
  })

  it('counts the ellipsis and puts no space before it', () => {
    expect(cutAtCluster('ខេត្តកណ្តាល', 4)).toBe('ខេត្តក…')
    expect(cutAtCluster('ខេត្ត កណ្តាល', 4)).toBe('ខេត្ត…')
    expect(cutAtCluster('ខេត្តកណ្តាល', 4, '')).toBe('ខេត្តកណ្តា')
    expect(cutAtCluster('abcdef', 5, '...')).toBe('ab...')
  })

  it('leaves out an ellipsis that would take all the room', () => {
    expect(cutAtCluster('abc', 1)).toBe('a')
    expect(cutAtCluster('abc', 0)).toBe('')
  })

  it('never cuts inside a cluster and never gives more than asked', () => {
    const property = fc.property(anyText, fc.nat({ max: 30 }), (text, max) => {
      const cut = cutAtCluster(text, max, '')
      expect(text.startsWith(cut)).toBe(true)
      expect([0, ...listClusters(text).map((cluster) => cluster.end)]).toContain(cut.length)
      expect(countClusters(cut)).toBeLessThanOrEqual(max)
    })
    fc.assert(property, { numRuns: 1_000 })
  })

  it('refuses a length that is no whole number of 0 or more', () => {
    for (const max of [-1, 1.5, Number.NaN, Infinity]) expect(() => cutAtCluster('ក', max)).toThrow(RangeError)
  })
})
