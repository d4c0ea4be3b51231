import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { BODY_WORDS, COMPONENT_WORDS, CONTENT_WORDS, describeField, RELEASE_WORDS, TABLE_WORDS } from '@/lib/admin/field-words'

const labelOf = (name: string): string => describeField(name, RELEASE_WORDS[name]).label
/** The form sets names apart by marks of direction (Unicode UAX #9), which no reader sees. */
const named = (name: string): RegExp => new RegExp(`^\\W*${name.replace(/[()]/g, '\\$&')}\\W*$`)

/** After what the form does by itself when it opens something. */
const SETTLED_MS = 300

/** Lets the form ask for a folder, and gives it one of the browser, which holds these files of the project. */
export async function openFolder(page: Page, origin: string, files: readonly string[]): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() })
  })
  await page.goto(`${origin}/admin/`)
  const data = Object.fromEntries(files.map((file) => [file, readFileSync(file).toString('base64')]))
  await page.evaluate(
    async (contents) => {
      const root = await navigator.storage.getDirectory()
      for (const [file, base64] of Object.entries(contents)) {
        const folders = file.split('/')
        const name = folders.pop() as string
        let folder = root
        for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true })
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable()
        await stream.write(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))
        await stream.close()
      }
    },
    // The form looks for it to know that the folder is a repository.
    { '.git/HEAD': '', ...data },
  )
  await page.getByRole('button', { name: 'Work with Local Repository' }).click()
  await page
    .getByRole('listbox', { name: 'Collection List' })
    .or(page.getByRole('button', { name: 'New' }))
    .first()
    .waitFor()
}

/** Copies what the folder of the browser holds to a folder on disk. */
export async function copyFolder(page: Page, target: string): Promise<void> {
  const files = await page.evaluate(async () => {
    const found: Record<string, string> = {}
    const collect = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
      for await (const handle of (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values()) {
        const name = `${at}${handle.name}`
        if (handle.kind === 'directory') await collect(handle as FileSystemDirectoryHandle, `${name}/`)
        else {
          const bytes = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer())
          found[name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
        }
      }
    }
    await collect(await navigator.storage.getDirectory(), '')
    return found
  })
  for (const [name, base64] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true })
    writeFileSync(path.join(target, name), Buffer.from(base64, 'base64'))
  }
}

/** The form, driven as an editor drives it. */
export function createReleaseForm(page: Page, origin: string) {
  const pane = (language: string) => page.getByRole('group', { name: new RegExp(`^Edit \\W*${language}\\W* Content$`) })
  const khmer = pane('Khmer')
  const body = khmer.getByRole('textbox', { name: BODY_WORDS.label, exact: true })

  async function goToEnd(): Promise<void> {
    await body.locator(':scope > p').last().click()
    await page.keyboard.press('End')
  }

  /** Adds a component at the end of the text, and gives its group of fields. */
  async function insert(label: string): Promise<Locator> {
    await goToEnd()
    await khmer.getByRole('button', { name: 'Insert', exact: true }).click()
    await page.getByRole('menuitem', { name: named(label) }).click()
    return body.getByRole('group', { name: named(label) }).last()
  }
  const componentLabel = (name: string): string => describeField(name, COMPONENT_WORDS[name]).label
  const propLabel = (component: string, prop: string): string => describeField(prop, COMPONENT_WORDS[component]?.props[prop]).label

  return {
    khmer,
    english: pane('English'),
    body,
    field: (name: string, within: Locator = khmer) => within.getByRole('textbox', { name: labelOf(name), exact: true }),
    async start(): Promise<void> {
      await page.goto(`${origin}/admin/#/collections/releases/new`)
      await body.waitFor()
    },
    async open(year: string, slug: string): Promise<void> {
      await page.goto(`${origin}/admin/#/collections/releases/entries/${year}/${slug}`)
      await body.waitFor()
    },
    setSlug: (slug: string) => page.getByRole('textbox', { name: 'Slug' }).fill(slug),
    async choose(name: string, value: string): Promise<void> {
      const radio = khmer.getByRole('radiogroup', { name: labelOf(name) }).getByRole('radio', { name: value, exact: true })
      if ((await radio.count()) > 0) await radio.click()
      else {
        await khmer.getByRole('combobox', { name: labelOf(name) }).click()
        await page.getByRole('option', { name: value, exact: true }).click()
      }
    },
    async type(words: string): Promise<void> {
      // The form fills the field once more soon after it appears; what was typed before is lost.
      await expect(async () => {
        await goToEnd()
        await page.keyboard.insertText(words)
        await page.waitForTimeout(SETTLED_MS)
        await expect(body).toContainText(words, { timeout: 100 })
      }).toPass()
    },
    async insertNotice(notice: { type: string; title: string; content: string }): Promise<void> {
      const group = await insert(componentLabel('Notice'))
      const type = group.getByRole('radio', { name: notice.type, exact: true })
      const title = group.getByRole('textbox', { name: propLabel('Notice', 'title') })
      await group.getByRole('textbox', { name: CONTENT_WORDS.label }).click()
      await page.keyboard.insertText(notice.content)
      // The form makes the group's fields once more soon after they appear; what was put into the first ones is lost.
      await expect(async () => {
        await type.click()
        await title.fill(notice.title)
        await page.waitForTimeout(SETTLED_MS)
        await expect(type).toBeChecked({ timeout: 100 })
        await expect(title).toHaveValue(notice.title, { timeout: 100 })
      }).toPass()
    },
    async insertFigure(figure: { file: string; alt: string; caption: string }): Promise<void> {
      const group = await insert(componentLabel('Figure'))
      // The form makes the group's fields once more soon after they appear; a file given to the first ones is lost.
      await expect(async () => {
        await group.locator('input[type=file]').first().setInputFiles(figure.file)
        await expect(group.getByRole('button', { name: 'Replace Image' })).toBeVisible({ timeout: 1500 })
      }).toPass()
      await group.getByRole('textbox', { name: propLabel('Figure', 'alt') }).fill(figure.alt)
      await group.getByRole('textbox', { name: propLabel('Figure', 'caption') }).fill(figure.caption)
    },
    async insertTable(rows: string): Promise<void> {
      const group = await insert(TABLE_WORDS.label)
      await group.getByRole('textbox').fill(rows)
    },
    notice: () => body.getByRole('group', { name: named(componentLabel('Notice')) }),
    async save(): Promise<void> {
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page
        .getByText(/^Entry saved/i)
        .or(page.getByText('Saved', { exact: false }))
        .first()
        .waitFor()
      // The form closes when the files are written; what it said of the save before this one may still stand there.
      await body.waitFor({ state: 'hidden' })
    },
  }
}
