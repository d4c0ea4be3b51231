import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeSecurityTxt } from '@/lib/web/security-txt'

const NOW = Date.UTC(2026, 0, 1)
const DAY_MS = 86_400_000
const expireIn = (days: number) => `Contact: mailto:a@example.org\nExpires: ${new Date(NOW + days * DAY_MS).toISOString()}\n`

describe('judgeSecurityTxt', () => {
  it.each([
    [61, null],
    [365, null],
    [59, { isError: false }],
    [15, { isError: false }],
    [13, { isError: true }],
    [-1, { isError: true }],
    [400, { isError: true }],
  ])('judges one that expires in %i days', (days, verdict) => {
    const judged = judgeSecurityTxt(expireIn(days), NOW)
    if (verdict === null) expect(judged).toBeNull()
    else expect(judged).toMatchObject({ ...verdict, message: expect.stringContaining(`${days} days`) })
  })

  it.each([
    'Contact: mailto:a@example.org\n',
    `${expireIn(100)}Expires: 2026-03-01T00:00:00Z\n`,
    'Contact: mailto:a@example.org\nExpires: soon\n',
  ])('refuses one whose end is not said, or twice', (text) => {
    expect(judgeSecurityTxt(text, NOW)).toMatchObject({ isError: true, message: expect.stringContaining('Expires') })
  })

  it('refuses one without a contact', () => {
    expect(judgeSecurityTxt('Expires: 2026-06-01T00:00:00Z\n', NOW)).toMatchObject({
      isError: true,
      message: expect.stringContaining('Contact'),
    })
  })

  it('has nothing to say of ours on the day it was written', () => {
    expect(judgeSecurityTxt(readFileSync('public/.well-known/security.txt', 'utf8'), Date.UTC(2026, 10, 26))).toBeNull()
  })
})
