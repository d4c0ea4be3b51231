import decodeQr from 'qr/decode.js'
import { expect, it } from 'vitest'
import { getQrPath } from '@/lib/web/qr-path'

const PIXELS = 4

/** Draws the path as a browser would, one module as a square of pixels. */
function draw({ size, path }: { size: number; path: string }): { width: number; height: number; data: Uint8Array } {
  const width = size * PIXELS
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, row, strokes = ''] of path.matchAll(/M0 (\d+)\.5([^M]*)/g)) {
    let x = 0
    for (const [, command, length] of strokes.matchAll(/([hm])(\d+)/g)) {
      const end = x + Number(length)
      for (let column = x * PIXELS; command === 'h' && column < end * PIXELS; column++) {
        for (let line = 0; line < PIXELS; line++)
          data.fill(0, ((Number(row) * PIXELS + line) * width + column) * 4, ((Number(row) * PIXELS + line) * width + column) * 4 + 3)
      }
      x = end
    }
  }
  return { width, height: width, data }
}

it.each(['https://kandal.gov.kh/r/4f7k2qx', 'https://prey-sample.example/r/0000000-en', 'http://localhost:3000/r/zzzzzzz'])(
  'draws a code that reads %s',
  (address) => {
    expect(decodeQr(draw(getQrPath(address)))).toBe(address)
  },
)
