import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { BODY_WORDS } from '@/lib/admin/field-words'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { toPlainText } from '@/lib/mdx/plain-text'
import { serveAdmin } from '../fixtures/admin-server'
import { copyFolder, createReleaseForm, openFolder } from './release-form'
import { MESSAGES } from './routes'

const OTHER = '2026-11-12-water-festival-river-safety'
const PHOTO = `public/media/2026/${OTHER}/life-jackets.jpg`
const NEW_PHOTO = 'public/media/2026/2026-11-05-dry-season-rice-seed/seed-bags.jpg'
const SLUG = '2026-11-20-canal-works'
const FILE = `content/news/2026/${SLUG}/km.mdx`

let server: Server
let origin: string
let folder: string

test.beforeAll(async () => {
  server = await serveAdmin('public', 0)
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  folder = mkdtempSync(path.join(tmpdir(), 'form-'))
})
test.afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Pictures of the guide are made of what this test does: `FORM_PICTURES=docs/images npx playwright test admin`. */
async function show(page: Page, name: string): Promise<void> {
  const target = process.env.FORM_PICTURES
  if (target)
    await sharp(await page.screenshot())
      .png({ palette: true })
      .toFile(path.join(target, `form-${name}.png`))
}

/** Runs `npm run check` on what the form wrote, and expects it to pass. */
async function check(page: Page): Promise<void> {
  await copyFolder(page, folder)
  const project = process.cwd()
  const args = ['--tsconfig', path.join(project, 'tsconfig.json'), path.join(project, 'cli/check.ts')]
  const { status, stdout, stderr } = spawnSync(path.join(project, 'node_modules/.bin/tsx'), args, { cwd: folder, encoding: 'utf8' })
  expect(status, stdout + stderr).toBe(0)
}

/** What a reader reads. */
function read(file = FILE): string {
  return toPlainText(parseMdx(readFileSync(path.join(folder, file), 'utf8'), file).tree!)
}

test('an editor writes a release in the form, and the check finds nothing to mend', async ({ page }) => {
  test.setTimeout(180_000)
  const strangers: string[] = []
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) strangers.push(request.url())
  })
  await openFolder(page, origin, [`content/news/2026/${OTHER}/km.mdx`, `content/news/2026/${OTHER}/en.mdx`, PHOTO])
  await show(page, 'list')

  const form = createReleaseForm(page, origin)
  await form.start()
  await form.field('title').fill('ការស្តារប្រឡាយទឹក')
  await form.field('date').fill('2026-11-20T00:00')
  await form.choose('type', MESSAGES.km.ReleaseType.notice)
  await form.choose('category', MESSAGES.km.Category.infrastructure)
  await form.setSlug(SLUG)
  await show(page, 'facts')
  const prose = 'ទឹកជ្រៅ < ៥ ម៉ែត្រ {សូមប្រុងប្រយ័ត្ន} នៅ <ប្រឡាយ>'
  await form.type(prose)
  await form.insertNotice({ type: MESSAGES.km.Notice.warning, title: 'សូមកុំហែលទឹក', content: 'ទឹកហូរខ្លាំង < ១ ថ្ងៃ។' })
  await show(page, 'text')
  await form.insertTable('ឃុំ | ថ្ងៃ\nកំពង់ភ្នំ | ២១ {វិច្ឆិកា}')
  await form.insertFigure({ file: PHOTO, alt: 'អាវសង្គ្រោះ', caption: 'រូបដែលមានរួចហើយ' })
  await form.insertFigure({ file: NEW_PHOTO, alt: 'កសិករទទួល "គ្រាប់ពូជ" {ស្រូវ}', caption: 'ការចែកគ្រាប់ពូជ' })
  await form.save()

  await check(page)
  expect(existsSync(path.join(folder, `public/media/2026/${SLUG}/seed-bags.jpg`))).toBe(true)
  for (const part of [prose, 'ទឹកហូរខ្លាំង < ១ ថ្ងៃ។', '២១ {វិច្ឆិកា}', 'កសិករទទួល "គ្រាប់ពូជ" {ស្រូវ}']) expect(read()).toContain(part)

  await form.open('2026', SLUG)
  await form.field('title').fill('ការស្តារប្រឡាយទឹក ដំណាក់កាលទី២')
  await form.type('ការងារចាប់ផ្តើម {ព្រឹក}។')
  await form.save()
  await check(page)
  expect(read()).toContain(prose)
  expect(read()).toContain('ការងារចាប់ផ្តើម {ព្រឹក}។')
  expect(readFileSync(path.join(folder, FILE), 'utf8')).toContain('ដំណាក់កាលទី២')

  await form.open('2026', SLUG)
  await form.english.getByRole('button', { name: /^Enable/ }).click()
  await form.field('title', form.english).fill('Canal works, stage two')
  await form.english.getByRole('textbox', { name: BODY_WORDS.label, exact: true }).click()
  await page.keyboard.insertText('Water < 5 m deep {mind the bank}.')
  await show(page, 'languages')
  await form.save()
  await check(page)
  expect(read(FILE.replace('km.mdx', 'en.mdx'))).toBe('Water < 5 m deep {mind the bank}.')

  expect(strangers).toEqual([])
})
