import { watch } from 'node:fs'
import { ContentError } from '@/lib/problems/problem'

/** An editor's program writes a file in several steps. */
const SETTLE_MS = 150

/** Does something now, and again after every change of content, media and the scripts of pages. A mistake in a file is told and changes nothing. */
export async function followContent(refresh: () => Promise<void>): Promise<void> {
  const follow = async () => {
    try {
      await refresh()
    } catch (error) {
      // The last good catalog goes on serving while the editor mends the file.
      console.error(error instanceof ContentError ? error.message : error)
    }
  }
  await follow()
  let timer: NodeJS.Timeout | undefined
  for (const folder of ['content', 'public/media', 'app/scripts']) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(follow, SETTLE_MS)
    })
  }
}
