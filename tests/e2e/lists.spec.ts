import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { LOCALES } from './routes'

const QUESTIONS = [
  'news?category=health',
  'news?page=2',
  'news?district=ta-khmau&from=2026-01-01&to=2026-12-31',
  'news?category=health&from=2026-02-30',
  'search?q=vaccination',
  `search?q=${encodeURIComponent('ទឹក')}`,
  `search?q=${encodeURIComponent('ទឹក')}&sort=date&category=infrastructure`,
  'search?q=zzzzzz',
  'search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  `search?q=${'flood+'.repeat(60)}`,
]
const ADDRESSES = LOCALES.flatMap((locale) => QUESTIONS.map((question) => `/${locale}/${question}`))

test('our server writes the same list as the framework, to the letter', async ({ request }) => {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'tests/fixtures/render-with-next.ts', ...ADDRESSES], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const rendered: Record<string, string> = JSON.parse(printed.split('\n').at(-1) as string)
  expect(Object.keys(rendered)).toEqual(ADDRESSES)
  for (const address of ADDRESSES) {
    const response = await request.get(address)
    expect(await response.text(), address).toBe(rendered[address])
  }
})
