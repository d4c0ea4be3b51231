import { describe, expect, it } from 'vitest'
import { listPictures } from '@/lib/catalog/list-pictures'
import { listVisibleMedia } from '@/lib/catalog/list-visible-media'
import { type Fields, toName, writeRelease } from '../../fixtures/content-tree'
import { createPhotograph } from '../../fixtures/photograph'
import { createCatalog, LATER } from './helpers'

const PDF = '/media/2026/road/plan.pdf'
const PICTURE = '/media/2026/road/road.jpg'
const MEDIA = { [`public${PDF}`]: '%PDF-1.4', 'public/media/2026/road/unnamed.pdf': '%PDF-1.4' }
const AT = Date.UTC(2026, 2, 5, 1, 30)

const list = async (fields: Fields, now: number, body = 'The road is closed.') =>
  listVisibleMedia(await createCatalog({ ...MEDIA, [toName('road')]: writeRelease(fields, body) }), now)
const ATTACHED = { attachments: [{ file: PDF, title: 'Plan' }] }

describe('the media that readers may fetch', () => {
  it.each([
    ['an attachment', ATTACHED, 'Closed.'],
    ['an attachment within the text', {}, `<Attachment file="${PDF}" title="Plan" />`],
    ['a file that is only linked to', {}, `See [the plan](${PDF}#page=2).`],
    ['a file linked to by a reference', {}, `See [the plan][1].\n\n[1]: ${PDF}`],
  ])('are those that a visible article names: %s, and nothing that no article names', async (_, fields, body) => {
    expect(await list(fields, LATER, body)).toEqual([PDF])
  })

  it('are not those of a draft, of a release that waits, or of one that has ended', async () => {
    expect(await list({ ...ATTACHED, draft: true }, LATER)).toEqual([])
    const timed = { ...ATTACHED, publishAt: '2026-03-05T08:30', unpublishAt: '2026-03-06T08:30' }
    expect(await list(timed, AT - 1)).toEqual([])
    expect(await list(timed, AT)).toEqual([PDF])
    expect(await list(timed, AT + 86_400_000)).toEqual([])
  })

  it('are there as long as one article that names them is visible', async () => {
    const catalog = await createCatalog({
      ...MEDIA,
      [toName('road')]: writeRelease({ ...ATTACHED, draft: true }),
      [toName('town')]: writeRelease(ATTACHED),
    })
    expect(await listVisibleMedia(catalog, LATER)).toEqual([PDF])
  })

  it('hold the pictures of which pages show copies, at the moment of the catalog', async () => {
    const picture = { [`public${PICTURE}`]: await createPhotograph(40, 30) }
    const cover = { cover: { src: PICTURE, alt: 'A road' } }
    const listOf = async (fields: Fields) => listPictures(await createCatalog({ ...picture, [toName('road')]: writeRelease(fields) }))
    expect(await listOf(cover)).toEqual([PICTURE])
    expect(await listOf({ ...cover, draft: true })).toEqual([])
  })
})
