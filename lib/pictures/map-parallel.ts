import { availableParallelism } from 'node:os'
import sharp from 'sharp'

/** Does one thing with every element, as many at a time as there are processors. Results keep the order of the elements. */
export async function mapParallel<In, Out>(elements: readonly In[], act: (element: In) => Promise<Out>): Promise<Out[]> {
  // One thread for each picture: many pictures at once finish sooner than one picture on all processors.
  sharp.concurrency(1)
  const results: Out[] = []
  let next = 0
  const work = async () => {
    while (next < elements.length) {
      const index = next++
      results[index] = await act(elements[index] as In)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return results
}
