import { LRUCache } from 'lru-cache'
import type { Answer } from './answer'

/** What an answer takes beside its body. */
const OVERHEAD_BYTES = 1024

export type MemoryCache = (key: string, make: () => Promise<Answer>) => Answer | Promise<Answer>

/** Answers that are kept ready, up to a number of bytes. One that many ask for at once is made once. */
export function createMemoryCache(maxBytes: number): MemoryCache {
  const cache = new LRUCache<string, Answer, () => Promise<Answer>>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }) => body.byteLength + OVERHEAD_BYTES,
    fetchMethod: (_key, _stale, { context: make }) => make(),
  })
  return (key, make) => cache.get(key) ?? (cache.fetch(key, { context: make }) as Promise<Answer>)
}
