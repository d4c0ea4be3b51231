import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { LOCALES, ROUTES } from './routes'

/** The Nu HTML checker, which the W3C runs too: what browsers mend in silence, it names. */
const CHECKER = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar')
const ERROR_ROUTES = LOCALES.flatMap((locale) => [`/${locale}/nowhere`, `/${locale}/search?from=soon`])

type Message = { url: string; lastLine: number; message: string; extract?: string }

function check(files: readonly string[]): Message[] {
  const { stderr, error } = spawnSync('java', ['-jar', CHECKER, '--format', 'json', '--errors-only', ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) throw error
  return JSON.parse(stderr).messages
}

test('every page is valid HTML', async ({ request }, info) => {
  info.setTimeout(180_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'html-'))
  const routes = new Map<string, string>()
  for (const [index, route] of [...ROUTES, ...ERROR_ROUTES].entries()) {
    const file = path.join(folder, `${index}.html`)
    writeFileSync(file, await (await request.get(route)).text())
    routes.set(file, route)
  }
  const broken = path.join(folder, 'broken.html')
  writeFileSync(broken, '<!doctype html><html lang="km"><title>x</title><p><div></p>')

  const messages = check([...routes.keys(), broken])
  const found = messages.map(({ url, message, extract }) => `${routes.get(url.replace(/^file:/, '')) ?? 'broken'}: ${message} ${extract}`)
  rmSync(folder, { recursive: true })

  expect(found.filter((line) => !line.startsWith('broken'))).toEqual([])
  expect(found.length, 'the checker finds what is broken').toBeGreaterThan(0)
})
