import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import sharp, { type Sharp } from 'sharp'
import { drawText, PICTURE_FONT_FOLDER, toMarkup } from '../../lib/web/share-picture/draw-text'
import { compareInk } from '../fixtures/ink'

/** Each holds something that renderers without Khmer shaping get wrong. */
const TITLES = {
  'subscripts below each other and before the letter': 'ស្ត្រីខ្មែរ សាស្ត្រាចារ្យ គ្រឿងចក្រ',
  'a vowel below a subscript': 'ខ្ញុំឆ្លុះបញ្ចាំងក្រុមគ្រួសារ',
  'shifters that move below an upper vowel': 'ម៉ាស៊ីន ស៊ុប ម៉្យាង ប៊ិច ប៉ុន្តែ ស៊ើប',
  'independent vowels': 'ឲ្យ ឱ្យ ឧត្ដម ឫស ឬ ឮ ឯកឧត្តម ឪពុក',
  'the repetition sign and punctuation': 'ផ្សេងៗ រៀងៗខ្លួន។ ទី១៖ «រំលឹក» ។ល។',
  'Latin letters and both kinds of digits': 'កូវីដ-១៩ (COVID-19) ឆ្នាំ២០២៣ ទឹក H2O 100%',
  'both spellings of the coeng of ត and ដ': 'ខេត្តកណ្តាល ខេត្តកណ្ដាល ហត្ថលេខា បណ្ដុះបណ្តាល',
  'signs above: robat, bantoc, toandakheat': 'ថ្ងៃសៅរ៍ ព្រហស្បតិ៍ ធម៌ ពិព័រណ៍ វណ្ណៈ សម្ភារៈ គ្រោះ',
  'split vowels around a stack': 'ព្រៃឈើ គ្រឿង ក្រៅ ញៀន ស្ទឹងត្រែង ព្រឿង ខ្សោយ ខ្លៅ',
  'a long title': 'រដ្ឋបាលខេត្តបើកកិច្ចប្រជុំគណៈកម្មាធិការពិគ្រោះយោបល់កិច្ចការស្ត្រីនិងកុមារ ដើម្បីត្រៀមខ្លួនឆ្លុះបញ្ចាំងលទ្ធផលការងារឆ្នាំ២០២២',
}
const STYLE = { size: 64, colour: '#000000', weight: 'bold' } as const
/** Measured over all titles: shaped 0.99 and more, one lost sign 0.90 and less, unshaped 0.56 and less. */
const LEAST_OVERLAP = 0.96

const readFont = (letters: string): Promise<Buffer> => readFile(path.join(PICTURE_FONT_FOLDER, `kantumruy-${letters}-700.ttf`))

/** Without its substitution and positioning tables a face has the letters, and nothing that makes stacks of them. */
function dropShaping(font: Buffer): Buffer {
  const crippled = Buffer.from(font)
  for (const table of ['GSUB', 'GPOS']) {
    const at = crippled.indexOf(table)
    expect(at, table).toBeGreaterThan(0)
    crippled.write('none', at, 'latin1')
  }
  return crippled
}

/** The title without its last vowel or sign above or below a letter: the smallest thing that can be lost. */
const dropOneSign = (title: string): string =>
  title.replace(/[\u17B7-\u17BD\u17C6\u17C9-\u17CD\u17D0](?!.*[\u17B7-\u17BD\u17C6\u17C9-\u17CD\u17D0])/u, '')

/** One line of text as Chromium draws it with the same faces. */
async function drawInChromium(page: Page, text: string, khmer: Buffer, latin: Buffer): Promise<Sharp> {
  const toFace = (family: string, font: Buffer, range: string): string =>
    `@font-face { font-family: ${family}; src: url(data:font/ttf;base64,${font.toString('base64')}); unicode-range: ${range} }`
  await page.setViewportSize({ width: 4000, height: 300 })
  await page.setContent(`<!doctype html><html lang="km"><meta charset="utf-8"><style>
    ${toFace('K', khmer, 'U+1780-17FF, U+200B-200D, U+25CC')} ${toFace('L', latin, 'U+0000-00FF, U+2010-2027')}
    p { font: ${STYLE.size}px/3 K, L; white-space: pre; margin: 20px; text-rendering: geometricPrecision }
    </style><p>${text}</p>`)
  await page.evaluate(() => document.fonts.ready)
  const statuses = await page.evaluate(() => [...document.fonts].map(({ status }) => status))
  expect(statuses[0]).toBe('loaded')
  expect(statuses).not.toContain('error')
  return sharp(await page.screenshot())
}

const drawWithPango = async (text: string): Promise<Sharp> => {
  const { data, raw } = await drawText(toMarkup(text, STYLE), 4000)
  return sharp(data, { raw })
}

for (const [what, title] of Object.entries(TITLES)) {
  test(`share pictures shape Khmer as Chromium does: ${what}`, async ({ page }) => {
    const [khmer, latin] = await Promise.all([readFont('khmer'), readFont('latin')])
    const ours = await drawWithPango(title)

    const shaped = await compareInk(await drawInChromium(page, title, khmer, latin), ours.clone())
    const unshaped = await compareInk(await drawInChromium(page, title, dropShaping(khmer), latin), ours.clone())
    const withoutSign = await compareInk(await drawInChromium(page, title, khmer, latin), await drawWithPango(dropOneSign(title)))

    expect(shaped.overlap).toBeGreaterThan(LEAST_OVERLAP)
    expect(Math.abs(shaped.width - 1)).toBeLessThan(0.01)
    expect(Math.abs(shaped.height - 1)).toBeLessThan(0.03)
    // The measure sees the difference: neither letters that do not stack nor one lost sign are let through.
    expect(unshaped.overlap).toBeLessThan(LEAST_OVERLAP)
    expect(withoutSign.overlap).toBeLessThan(LEAST_OVERLAP)
  })
}
