import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { createMediaReader } from '@/lib/mdx/media'
import { buildPictures } from '@/lib/pictures/build-pictures'
import { getPicturePath, listJpegWidths, listWidths } from '@/lib/pictures/recipe'
import { ContentError } from '@/lib/problems/problem'
import { createTree } from '../../fixtures/content-tree'
import { createPhotograph, createPlainImage } from '../../fixtures/photograph'

const A = '/media/2026/road/a.jpg'
const B = '/media/2026/road/b.png'

/** Every file made of a picture, with its type and what it says of itself. */
async function listMade(publicDir: string, mediaPath: string) {
  const { hash } = createMediaReader(publicDir).getImage(mediaPath)!
  const folder = path.dirname(path.join(publicDir, getPicturePath({ hash }, 1, 'jpg')))
  const names = readdirSync(folder).sort()
  const metadata = await Promise.all(names.map((name) => sharp(path.join(folder, name)).metadata()))
  return { folder, names, metadata }
}

describe('buildPictures', () => {
  it('makes upright pictures that tell nothing of place, time and camera', async () => {
    const tree = createTree({ [`public${A}`]: await createPhotograph(1600, 1200) })
    const original = await sharp(path.join(tree.publicDir, A)).metadata()
    expect([original.orientation, !!original.exif, !!original.xmp]).toEqual([6, true, true])
    expect(readFileSync(path.join(tree.publicDir, A)).includes('Camera Maker')).toBe(true)

    await buildPictures(tree.publicDir, [A])

    const { folder, names, metadata } = await listMade(tree.publicDir, A)
    expect(names).toHaveLength(2 * listWidths({ width: 1200, height: 1600 }).length + 2)
    for (const [index, { width, height, space, orientation, exif, xmp, iptc, icc }] of metadata.entries()) {
      expect([space, orientation, exif, xmp, iptc, icc], names[index]).toEqual([
        'srgb',
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ])
      expect(Math.abs(height / width - 4 / 3), names[index]).toBeLessThan(0.01)
      const bytes = readFileSync(path.join(folder, names[index] as string))
      for (const secret of ['Camera Maker', 'A person', 'xmpmeta', 'Exif'])
        expect(bytes.includes(secret), `${secret} in ${names[index]}`).toBe(false)
    }
  })

  it('makes the same colours for every screen: those of a wide profile become sRGB', async () => {
    const colour = { r: 191, g: 64, b: 32 }
    const tree = createTree({ [`public${A}`]: await createPlainImage('jpeg', { background: colour, profile: 'p3' }) })
    const readRed = async (file: string) => (await sharp(file).stats()).channels[0]!.mean
    // In Display P3 the same red is written with smaller numbers: read without the profile, it would be paler.
    expect(await readRed(path.join(tree.publicDir, A))).toBeLessThan(colour.r - 8)
    await buildPictures(tree.publicDir, [A])
    const { folder, names } = await listMade(tree.publicDir, A)
    for (const name of names) expect(Math.abs((await readRed(path.join(folder, name))) - colour.r), name).toBeLessThan(4)
  })

  it('keeps what is transparent where the format can, and puts it on white where it cannot', async () => {
    const tree = createTree({ [`public${B}`]: await createPlainImage('png', { background: { r: 0, g: 0, b: 0, alpha: 0 } }) })
    await buildPictures(tree.publicDir, [B])
    const { folder } = await listMade(tree.publicDir, B)
    expect((await sharp(path.join(folder, '336.avif')).metadata()).hasAlpha).toBe(true)
    expect((await sharp(path.join(folder, '672.jpg')).stats()).channels.map(({ mean }) => mean)).toEqual([255, 255, 255])
  })

  it('never makes a picture larger than it is, and gives every format its widths', async () => {
    const tree = createTree({ [`public${A}`]: await createPlainImage('jpeg', { width: 700, height: 500 }) })
    await buildPictures(tree.publicDir, [A])
    const { names, metadata } = await listMade(tree.publicDir, A)
    expect(Math.max(...metadata.map(({ width }) => width))).toBe(700)
    for (const [index, { width }] of metadata.entries()) expect(names[index]).toMatch(new RegExp(`^${width}\\.`))
  })

  it('does not make an unchanged picture again, knows it by another name, and makes a changed one', async () => {
    const picture = await createPlainImage('jpeg', { width: 300, height: 200 })
    const tree = createTree({ [`public${A}`]: picture })
    expect(await buildPictures(tree.publicDir, [A])).toEqual({ pictures: 1, encoded: 1, removed: 0 })
    const { folder } = await listMade(tree.publicDir, A)
    const made = statSync(folder).mtimeMs
    utimesSync(path.join(tree.publicDir, A), 1_000_000, 1_000_000)
    tree.write({ 'public/media/2026/road/c.jpg': picture })
    expect(await buildPictures(tree.publicDir, [A, '/media/2026/road/c.jpg'])).toEqual({ pictures: 1, encoded: 0, removed: 0 })
    expect(statSync(folder).mtimeMs).toBe(made)

    tree.write({ [`public${A}`]: await createPlainImage('jpeg', { width: 310, height: 200 }) })
    expect(await buildPictures(tree.publicDir, [A])).toEqual({ pictures: 1, encoded: 1, removed: 1 })
    expect(existsSync(folder)).toBe(false)
  })

  it('removes the pictures of an article that is gone, and what another recipe made', async () => {
    const tree = createTree({
      [`public${A}`]: await createPlainImage('jpeg', { width: 300, height: 200 }),
      'public/pictures/old/x/1.jpg': 'x',
    })
    await buildPictures(tree.publicDir, [A])
    const { folder } = await listMade(tree.publicDir, A)
    await buildPictures(tree.publicDir, [])
    expect(existsSync(folder)).toBe(false)
    expect(existsSync(path.join(tree.publicDir, 'pictures/old'))).toBe(false)
  })

  it('names every picture that is cut off, and leaves nothing half made', async () => {
    const whole = await createPhotograph(900, 600)
    const tree = createTree({
      [`public${A}`]: whole.subarray(0, whole.length * 0.7),
      [`public${B}`]: (await createPlainImage('png')).subarray(0, 2000),
    })
    const error = await buildPictures(tree.publicDir, [A, B]).catch((reason) => reason)
    expect(error).toBeInstanceOf(ContentError)
    expect(error.problems.map(({ code, file }: { code: string; file: string }) => `${code} ${file}`)).toEqual([
      `image-broken public${A}`,
      `image-broken public${B}`,
    ])
    const { hash } = createMediaReader(tree.publicDir).getImage(A)!
    const folder = path.dirname(path.join(tree.publicDir, getPicturePath({ hash }, 1, 'jpg')))
    expect(readdirSync(path.dirname(folder))).toEqual([])
  })
})

describe('listWidths', () => {
  it.each([
    [4000, 3000, [336, 672, 1008, 1344, 1920]],
    [3000, 4000, [336, 672, 1008, 1440]],
    [1600, 1067, [336, 672, 1008, 1344, 1600]],
    [700, 500, [336, 700]],
    [336, 100, [336]],
    [200, 100, [200]],
    [1, 1, [1]],
    [1, 60_000, [1]],
  ])('of %i × %i is never wider than the file, never longer than the longest edge', (width, height, expected) => {
    const widths = listWidths({ width, height })
    expect(widths).toEqual(expected)
    expect(listJpegWidths({ width, height }).every((jpeg) => widths.includes(jpeg))).toBe(true)
  })
})
