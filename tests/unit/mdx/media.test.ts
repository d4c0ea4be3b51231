import { readFileSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMediaReader, isAttachmentType, isMediaPath } from '@/lib/mdx/media'
import { createPng, createTree } from '../../fixtures/content-tree'

const readFixture = (name: string): Uint8Array => readFileSync(path.join(import.meta.dirname, '../../fixtures/media', name))

const tree = createTree({
  'public/secret.txt': 'secret',
  'public/media/a.png': createPng(640, 480),
  'public/media/turned.jpg': readFixture('turned.jpg'),
  'public/media/plain.webp': readFixture('plain.webp'),
  'public/media/plain.avif': readFixture('plain.avif'),
  'public/media/moving.gif': readFixture('moving.gif'),
  'public/media/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
  'public/media/broken.png': createPng(4, 3).subarray(0, 12),
  'public/media/empty.jpg': '',
  'public/media/Form.PDF': '%PDF-1.4 form',
})
const media = createMediaReader(tree.publicDir)
const HASH = expect.stringMatching(/^[0-9a-f]{16}$/)

describe('isMediaPath', () => {
  it.each(['/media/a.png', '/media/2026/road/a.png', '/media/ផែនទី.pdf', '/media/a..b.png'])('accepts %j', (mediaPath) => {
    expect(isMediaPath(mediaPath)).toBe(true)
  })

  it.each([
    '/media/../secret.txt',
    '/media/2026/../../secret.txt',
    '/media/./a.png',
    '/media//a.png',
    '/mediaa/a.png',
    '/Media/a.png',
    'media/a.png',
    '//evil.example/media/a.png',
    '/media/..\\secret.txt',
    '/media/a.png?x',
    '/media/a.png#x',
    '/media/a\0.png',
    'https://example.org/media/a.png',
    '',
  ])('refuses %j', (mediaPath) => {
    expect(isMediaPath(mediaPath)).toBe(false)
  })
})

describe('createMediaReader', () => {
  it('measures a picture', () => {
    expect(media.getImage('/media/a.png')).toEqual({ width: 640, height: 480, hash: HASH })
    expect(media.getImage('/media/plain.webp')).toEqual({ width: 40, height: 20, hash: HASH })
    expect(media.getImage('/media/plain.avif')).toEqual({ width: 40, height: 20, hash: HASH })
  })

  it('measures a picture as it is shown when the camera was held upright', () => {
    // 40 × 20 pixels with Exif orientation 6: a quarter turn.
    expect(media.getImage('/media/turned.jpg')).toEqual({ width: 20, height: 40, hash: HASH })
  })

  it.each([
    '/media/missing.png',
    '/media/broken.png',
    '/media/empty.jpg',
    '/media/moving.gif',
    '/media/drawing.svg',
    '/media/Form.PDF',
    '/media/',
    '/media/a.png/b.png',
  ])('knows no picture %s', (mediaPath) => {
    expect(media.getImage(mediaPath)).toBeNull()
  })

  it('tells what a picture really is when its name says something else', () => {
    tree.write({ 'public/media/b.jpg': createPng(4, 3), 'public/media/c.JPEG': readFixture('turned.jpg') })
    expect(media.getOtherType('/media/b.jpg')).toBe('png')
    expect(media.getOtherType('/media/c.JPEG')).toBeNull()
    expect(media.getOtherType('/media/a.png')).toBeNull()
  })

  it('gives the type and size of an attachment', () => {
    expect(media.getAttachment('/media/Form.PDF')).toEqual({ fileType: 'PDF', bytes: 13 })
  })

  it.each(['/media/missing.pdf', '/media/', '/media/a.png/b.pdf', `/media/${'ក'.repeat(200)}.pdf`])(
    'knows no file and no version of %s',
    (mediaPath) => {
      expect(media.getAttachment(mediaPath)).toBeNull()
      expect(media.getVersion(mediaPath)).toBeNull()
    },
  )

  it('gives another version when the file has changed, and the same when it has not', () => {
    const before = media.getVersion('/media/a.png')
    expect(media.getVersion('/media/a.png')).toBe(before)
    utimesSync(media.toFile('/media/a.png'), 1_000_000, 1_000_000)
    const touched = media.getVersion('/media/a.png')
    expect(touched).not.toBe(before)
    tree.write({ 'public/media/a.png': Buffer.concat([createPng(640, 480), Buffer.from('x')]) })
    utimesSync(media.toFile('/media/a.png'), 1_000_000, 1_000_000)
    expect(media.getVersion('/media/a.png')).not.toBe(touched)
  })
})

describe('isAttachmentType', () => {
  it('looks at the last extension, whatever its case', () => {
    expect(['/media/a.pdf', '/media/a.PDF', '/media/a.docx', '/media/a.csv'].map(isAttachmentType)).toEqual([true, true, true, true])
    expect(['/media/a.pdf.exe', '/media/pdf', '/media/a.html', '/media/a.svg', '/media/a.'].map(isAttachmentType)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
