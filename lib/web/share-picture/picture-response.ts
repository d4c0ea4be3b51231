import { getCachedPicture } from './picture-cache'
import type { ShareCard } from './share-card'

/** The share picture of a card as the build stores it. */
export async function createPictureResponse(card: ShareCard): Promise<Response> {
  const png = await getCachedPicture(card)
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
