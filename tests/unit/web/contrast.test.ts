import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(path.resolve(import.meta.dirname, '../../../app/styles/tokens.css'), 'utf8')
const [lightRules, darkRules] = css.split('@media (prefers-color-scheme: dark)') as [string, string]

const readColors = (rules: string): Record<string, string> =>
  Object.fromEntries([...rules.matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]))

/** Relative luminance (WCAG 2.2). */
function getLuminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function getContrast(a: string, b: string): number {
  const [darker, lighter] = [getLuminance(a), getLuminance(b)].sort((x, y) => x - y) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

const GROUNDS = ['paper', 'sheet', 'royal-wash', 'warning-wash', 'danger-wash']
/** What is read on what: 7 to 1 for text (WCAG 1.4.6), 3 to 1 for edges and marks that tell something (1.4.11). */
const PAIRS = [
  ...['ink', 'soft', 'royal'].flatMap((text) => GROUNDS.map((ground) => [text, ground, 7] as const)),
  ...['warning', 'danger'].flatMap((text) => [...GROUNDS.slice(0, 2), `${text}-wash`].map((ground) => [text, ground, 7] as const)),
  ['ink', 'highlight', 7],
  ['on-royal', 'royal-deep', 7],
  ['gold-light', 'royal-deep', 7],
  ['on-royal', 'button', 7],
  ['on-royal', 'button-hover', 7],
  ['on-royal', 'emergency', 7],
  ['edge', 'paper', 3],
  ['edge', 'sheet', 3],
  ['gold', 'paper', 3],
  ['gold', 'sheet', 3],
] as const

describe.each([
  ['light', readColors(lightRules)],
  ['dark', { ...readColors(lightRules), ...readColors(darkRules) }],
])('in the %s', (_scheme, colors) => {
  it.each(PAIRS)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    expect(getContrast(colors[text] as string, colors[ground] as string)).toBeGreaterThanOrEqual(least)
  })
})

it('measures or names every colour: none is added without a place where it is read', () => {
  const measured = new Set(PAIRS.flatMap(([text, ground]) => [text, ground] as string[]))
  const ornament = ['line']
  expect(Object.keys(readColors(lightRules)).filter((name) => !measured.has(name) && !ornament.includes(name))).toEqual([])
  expect(Object.keys(readColors(darkRules)).length).toBeGreaterThan(10)
})
