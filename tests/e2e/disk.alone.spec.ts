import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'

test('a thousand unknown addresses leave nothing on the disk', async ({ request }) => {
  const countFiles = () => readdirSync(path.resolve(import.meta.dirname, '../../.next'), { recursive: true }).length
  await request.get('/km/news/nothing-here')
  const before = countFiles()
  for (let batch = 0; batch < 20; batch++) {
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => request.get(`/km/news/unknown-${batch}-${index}${index % 2 ? '/share.png' : ''}`)),
    )
  }
  expect(countFiles()).toBe(before)
})
