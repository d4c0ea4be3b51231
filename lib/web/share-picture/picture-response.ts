import { drawSharePicture } from './draw-share-picture'
import type { ShareCard } from './share-card'

/** The share picture of a card as the build stores it. */
export async function createPictureResponse(card: ShareCard): Promise<Response> {
  const png = await drawSharePicture(card)
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
