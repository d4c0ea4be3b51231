import { countClusters, cutAtCluster } from '@/lib/khmer/clusters'

/** A picture of text, as much of it as this file needs. */
type Sized = { raw: { width: number; height: number } }

/** Draws a title in a size, its lines broken at a width; all in pixels. */
export type DrawTitle<Drawing extends Sized> = (title: string, size: number, width: number) => Promise<Drawing>

const SIZES_PX = [64, 58, 52, 46, 42]
const NARROWEST = 0.55
const WIDTH_STEP_PX = 12

/**
 * Draws a title as large as fits the room. One that does not fit in the smallest size is cut at a cluster and ends
 * with an ellipsis. Lines come out about equally long, as `text-wrap: balance` makes them on pages.
 * @param room width and height in pixels
 */
export async function fitTitle<Drawing extends Sized>(
  title: string,
  room: { width: number; height: number },
  draw: DrawTitle<Drawing>,
): Promise<Drawing> {
  const fits = ({ raw }: Drawing): boolean => raw.height <= room.height && raw.width <= room.width
  for (const size of SIZES_PX) {
    const drawing = await draw(title, size, room.width)
    if (fits(drawing)) return balance(title, size, drawing)
  }
  return cut()

  /** Keeps the longest beginning that fits. */
  async function cut(): Promise<Drawing> {
    const size = SIZES_PX.at(-1) as number
    let [fitting, tooLong] = [0, countClusters(title)]
    let drawing = await draw('…', size, room.width)
    while (tooLong - fitting > 1) {
      const middle = Math.floor((fitting + tooLong) / 2)
      const candidate = await draw(cutAtCluster(title, middle), size, room.width)
      if (fits(candidate)) [fitting, drawing] = [middle, candidate]
      else tooLong = middle
    }
    return drawing
  }

  /** Finds the narrowest room in which the title takes no more lines. */
  async function balance(text: string, size: number, widest: Drawing): Promise<Drawing> {
    let [tooNarrow, wideEnough, drawing] = [Math.floor(room.width * NARROWEST), room.width, widest]
    while (wideEnough - tooNarrow > WIDTH_STEP_PX) {
      const middle = Math.floor((tooNarrow + wideEnough) / 2)
      const candidate = await draw(text, size, middle)
      if (candidate.raw.height <= widest.raw.height && candidate.raw.width <= middle) [wideEnough, drawing] = [middle, candidate]
      else tooNarrow = middle
    }
    return drawing
  }
}
