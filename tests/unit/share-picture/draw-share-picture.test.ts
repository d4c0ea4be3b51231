import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildPictureFonts } from '@/cli/fonts/picture-fonts'
import { drawSharePicture } from '@/lib/web/share-picture/draw-share-picture'
import { drawText, toMarkup } from '@/lib/web/share-picture/draw-text'
import { getCachedPicture } from '@/lib/web/share-picture/picture-cache'
import type { ShareCard } from '@/lib/web/share-picture/share-card'

const STYLE = { size: 60, colour: '#000000', weight: 'bold' } as const
const MAX_BYTES = 100_000
const CARD: ShareCard = { locale: 'km', title: 'ស្ត្រីខ្មែរ', label: 'សេចក្តីជូនដំណឹង · អប់រំ', date: 'ថ្ងៃទី២ ខែមករា ឆ្នាំ២០២៦' }
const LONG = 'រដ្ឋបាលខេត្តបើកកិច្ចប្រជុំពិគ្រោះយោបល់កិច្ចការស្ត្រីនិងកុមារ '.repeat(9)

beforeAll(() => buildPictureFonts(process.cwd()))

describe('drawText', () => {
  it('knows no face but its own: letters that they lack are boxes, on a machine with any other fonts', async () => {
    // Markup as it is, not through toMarkup, which leaves such letters out. Boxes with a number are all of one size.
    const draw = async (letter: string) => (await drawText(`<span size="60pt">${letter}</span>`, 500)).raw
    const [cyrillic, greek, armenian] = await Promise.all(['ж', 'λ', 'ֆ'].map(draw))
    expect(greek).toEqual(cyrillic)
    expect(armenian).toEqual(cyrillic)
    expect(await draw('i')).not.toEqual(await draw('w'))
  })

  it('leaves out letters without a shape, and takes the signs of markup for text', async () => {
    const whole = await drawText(toMarkup('A ខ្ញុំ', STYLE), 900)
    expect(await drawText(toMarkup('A😀 ខ្ញុំ漢', STYLE), 900)).toEqual(whole)
    const signs = await drawText(toMarkup('<b>R&D</b>', STYLE), 900)
    expect(signs.raw.width).toBeGreaterThan(whole.raw.width)
  })

  it('has a shape for every letter it lets through', async () => {
    const box = (await drawText('<span size="60pt" weight="bold">ж</span>', 500)).raw
    const letters = Array.from({ length: 0x2300 - 0x21 }, (_, index) => String.fromCodePoint(index + 0x21))
    const kept = letters.filter((letter) => toMarkup(letter, STYLE) !== toMarkup('', STYLE) && /[^\s\p{M}\p{Cf}]/u.test(letter))
    expect(kept.length).toBeGreaterThan(250)
    const boxed: string[] = []
    for (const letter of kept) {
      const { raw } = await drawText(toMarkup(letter, STYLE), 500)
      if (raw.width === box.width && raw.height === box.height) boxed.push(letter)
    }
    expect(boxed).toEqual([])
  })
})

describe('drawSharePicture', () => {
  for (const [what, card] of Object.entries({
    'a short title': CARD,
    'a withdrawn release': { ...CARD, warning: { kind: 'withdrawn', text: 'អត្ថបទនេះត្រូវបានដកចេញ' } },
    'a title that must be cut': { ...CARD, title: LONG, warning: { kind: 'sample', text: 'អត្ថបទគំរូ' } },
    'words of another script': { locale: 'en', title: 'A title with <tags> & signs', label: 'Notice · Health' },
  } satisfies Record<string, ShareCard>)) {
    it(`makes a PNG of 1200 × 630 and at most 100 KB of ${what}`, async () => {
      const png = await drawSharePicture(card)
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
      expect(png.length).toBeLessThan(MAX_BYTES)
    })
  }

  it('shows a withdrawn release by a band that other pictures lack', async () => {
    const readBand = async (card: ShareCard) =>
      sharp(await drawSharePicture(card))
        .removeAlpha()
        .extract({ left: 1190, top: 180, width: 1, height: 1 })
        .raw()
        .toBuffer()
    const [red, green, blue] = await readBand({ ...CARD, warning: { kind: 'withdrawn', text: 'អត្ថបទនេះត្រូវបានដកចេញ' } })
    expect([red, green, blue]).toEqual([0x8e, 0x15, 0x12])
    expect([...(await readBand(CARD))]).not.toEqual([red, green, blue])
  })

  it('keeps words inside the margins', async () => {
    const png = await drawSharePicture({ ...CARD, title: LONG })
    for (const left of [0, 1140]) {
      const margin = await sharp(png).extract({ left, top: 160, width: 60, height: 450 }).greyscale().raw().toBuffer()
      expect(Math.min(...margin)).toBeGreaterThan(200)
    }
  })
})

it('gives the picture of an earlier build only to the same words', async () => {
  const other = { ...CARD, title: 'បុរសខ្មែរ' }
  const [picture, otherPicture] = await Promise.all([CARD, other].map(drawSharePicture))
  for (let build = 0; build < 2; build++) {
    expect((await getCachedPicture(CARD)).equals(picture as Buffer)).toBe(true)
    expect((await getCachedPicture(other)).equals(otherPicture as Buffer)).toBe(true)
  }
  expect(picture?.equals(otherPicture as Buffer)).toBe(false)
})
