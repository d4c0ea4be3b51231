import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkAttachments } from '@/lib/slow-checks/check-attachments'
import { createTree } from '../../fixtures/content-tree'
import { createPdf } from '../../fixtures/pdf'

const WORDS = 'The road is closed from the market to the bridge until the end of the month.'

describe('files to download', () => {
  it('are read once, and again when they change', async () => {
    const { publicDir, dir, write } = createTree({ 'public/media/a.pdf': createPdf() })
    const store = path.join(dir, '.catalog/pdf-text.json')
    const check = async () => (await checkAttachments(['/media/a.pdf'], publicDir, store)).map(({ code }) => code)
    expect(await check()).toEqual(['pdf-scan'])
    // What is kept is believed: only so a test can see that the file was not read again.
    writeFileSync(store, readFileSync(store, 'utf8').replace('"letters":0', '"letters":500'))
    expect(await check()).toEqual([])
    write({ 'public/media/a.pdf': `${createPdf()}\n` })
    expect(await check()).toEqual(['pdf-scan'])
  })

  it('are not mentioned when they hold text', async () => {
    const { publicDir, dir } = createTree({ 'public/media/a.pdf': createPdf(WORDS), 'public/media/b.csv': 'a,b' })
    expect(await checkAttachments(['/media/a.pdf', '/media/b.csv'], publicDir, path.join(dir, 'store.json'))).toEqual([])
  })
})
