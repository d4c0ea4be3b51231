import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildScripts } from '@/cli/scripts'

let projectDir: string

beforeEach(() => {
  projectDir = mkdtempSync(path.join(tmpdir(), 'scripts-'))
  mkdirSync(path.join(projectDir, 'app/scripts'), { recursive: true })
  mkdirSync(path.join(projectDir, 'components/layout'), { recursive: true })
})

afterEach(() => rmSync(projectDir, { recursive: true, force: true }))

const write = (name: string, text: string): void => writeFileSync(path.join(projectDir, 'app/scripts', name), text)
const listFiles = (): string[] => readdirSync(path.join(projectDir, 'public/scripts'))
const readAddresses = (): Record<string, string> =>
  JSON.parse(readFileSync(path.join(projectDir, 'components/layout/own-scripts.json'), 'utf8'))

it('makes a smaller file of every script, and tells pages its address', async () => {
  const source = '// why\nconst greeting = "hello"\nif (greeting) document.title = greeting\n'
  write('one.js', source)
  write('two.js', 'print()')

  await buildScripts(projectDir)

  expect(Object.keys(readAddresses())).toEqual(['one', 'two'])
  for (const address of Object.values(readAddresses())) expect(listFiles()).toContain(path.basename(address))
  expect(readFileSync(path.join(projectDir, 'public', readAddresses().one as string), 'utf8').length).toBeLessThan(source.length)
})

it('gives a changed script a new address, leaves the others theirs, and removes the old file', async () => {
  write('one.js', 'print()')
  write('two.js', 'stop()')
  await buildScripts(projectDir)
  const before = readAddresses()

  write('one.js', 'close()')
  await buildScripts(projectDir)

  expect(readAddresses().one).not.toBe(before.one)
  expect(readAddresses().two).toBe(before.two)
  expect(listFiles()).toHaveLength(2)
  expect(listFiles()).not.toContain(path.basename(before.one as string))
})

it('stops at a script that is none, names the place, and keeps what was made before', async () => {
  write('one.js', 'print()')
  await buildScripts(projectDir)
  const before = listFiles()

  write('one.js', '\nconst = 1')

  await expect(buildScripts(projectDir)).rejects.toThrow(/one\.js:2:6/)
  expect(listFiles()).toEqual(before)
})
