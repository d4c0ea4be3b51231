import { expect, it } from 'vitest'
import { listClusters } from '@/lib/khmer/clusters'
import { fitTitle } from '@/lib/web/share-picture/fit-title'

type Drawn = { title: string; size: number; lines: string[]; raw: { width: number; height: number } }

/** A face whose clusters are all half as wide as high; lines break at spaces. */
async function draw(title: string, size: number, width: number): Promise<Drawn> {
  const lines: string[] = []
  for (const word of title.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && measure(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return { title, size, lines, raw: { width: Math.max(...lines.map((line) => measure(line, size))), height: lines.length * size } }
}
const measure = (line: string, size: number): number => (listClusters(line).length * size) / 2
const ROOM = { width: 1000, height: 200 }

it('draws a short title large', async () => {
  expect(await fitTitle('ខ្ញុំ', ROOM, draw)).toMatchObject({ size: 64, title: 'ខ្ញុំ' })
})

it('makes the lines about equally long, without taking another line', async () => {
  const words = Array.from({ length: 9 }, () => 'abcde').join(' ')
  const greedy = await draw(words, 64, ROOM.width)
  expect(greedy.lines.map((line) => line.length)).toEqual([29, 23])

  const { lines } = await fitTitle(`${words} abcde`, ROOM, draw)
  expect(lines.map((line) => line.length)).toEqual([29, 29])
  expect((await fitTitle('abcde abcde abcde abcde abcde ab', ROOM, draw)).lines).toEqual(['abcde abcde abcde', 'abcde abcde ab'])
})

it('takes smaller letters for a longer title', async () => {
  const title = Array.from({ length: 25 }, () => 'abcde').join(' ')
  const { size, title: drawn } = await fitTitle(title, ROOM, draw)
  expect(size).toBeLessThan(64)
  expect(drawn).toBe(title)
})

it('cuts a title that no size fits at a cluster, with an ellipsis, and uses the room', async () => {
  const title = Array.from({ length: 90 }, () => 'ស្ត្រីខ្មែរ').join(' ')
  const { title: drawn, raw } = await fitTitle(title, ROOM, draw)
  expect(drawn.endsWith('…')).toBe(true)
  const kept = drawn.slice(0, -1)
  expect(title.startsWith(kept)).toBe(true)
  expect(listClusters(title).some(({ end }) => end === kept.length)).toBe(true)
  expect(raw.height).toBeLessThanOrEqual(ROOM.height)
  expect(raw.height).toBeGreaterThan(ROOM.height - 64)
})

it('cuts a title that is one word without an end, too', async () => {
  const { title: drawn, raw } = await fitTitle('ក'.repeat(400), ROOM, draw)
  expect(drawn).toMatch(/^ក{40,}…$/)
  expect(raw.width).toBeLessThanOrEqual(ROOM.width)
})
