import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/catalog/check'
import { readArticles } from '@/lib/catalog/editorial/read-articles'
import { checkRemovals } from '@/lib/catalog/history/check-removals'
import { checkTranslations } from '@/lib/catalog/translation/check-translations'
import { routing } from '@/lib/i18n/routing'
import { checkPicture } from '@/lib/pictures/check-picture'
import { PROBLEM_TEXTS } from '@/lib/problems/problem-texts'
import { getSeverity } from '@/lib/problems/severity'
import { checkAttachments } from '@/lib/slow-checks/check-attachments'
import { createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'
import { compare, NOW } from '../history/helpers'
import { alerts } from './cases/alerts'
import { attachments } from './cases/attachments'
import { body } from './cases/body'
import { filesAndFolders } from './cases/files-and-folders'
import { frontMatter } from './cases/front-matter'
import { changes, removals } from './cases/history'
import { links } from './cases/links'
import { media } from './cases/media'
import { pictures } from './cases/pictures'
import { proofreading } from './cases/proofreading'
import { redirectCases } from './cases/redirects'
import { translations } from './cases/translations'

const CASES = [...filesAndFolders, ...frontMatter, ...media, ...body, ...alerts, ...proofreading, ...links, ...redirectCases]

/** Told by other sites: tests/unit/slow-checks/check-external.test.ts. */
const OF_OTHER_SITES = ['link-broken', 'link-moved', 'link-unreachable']

describe('PROBLEM_TEXTS', () => {
  it('has a case for every code', () => {
    const told = [...CASES, ...pictures, ...translations, ...attachments, ...changes, ...removals].map(({ code }) => code)
    expect([...new Set([...told, ...OF_OTHER_SITES])].sort()).toEqual(Object.keys(PROBLEM_TEXTS).sort())
  })

  it.each(routing.locales)('has a row for every code in the content guide (%s), by its name or for a family like km-…', (locale) => {
    const guide = readFileSync(`docs/content-guide.${locale}.md`, 'utf8')
    const families = [...guide.matchAll(/^\|.*$/gm)].flatMap(([row]) =>
      [...row.matchAll(/`([a-z-]+-)…`/g)].map(([, family]) => family as string),
    )
    const missing = Object.keys(PROBLEM_TEXTS).filter(
      (code) => !guide.includes(`\`${code}\``) && !families.some((family) => code.startsWith(family)),
    )
    expect(missing).toEqual([])
  })
})

describe('checkContent', () => {
  it.each(CASES)(
    'reports $code for $mistake, once, at its place, in both languages',
    async ({ code, files, at, km, en, site, isFixable }) => {
      const { problems } = await checkContent(site ?? preySample, createTree(files))
      expect(problems).toEqual([{ code, severity: getSeverity(code), ...at, km, en, isFixable }])
    },
  )
})

describe('checkTranslations', () => {
  it.each(translations)('reports $code for $mistake, at its place, in both languages', ({ code, files, at, km, en }) => {
    const { articles } = readArticles(preySample, createTree(files).contentDir)
    expect(checkTranslations(articles)).toEqual([{ code, severity: 'warning', ...at, km, en }])
  })
})

describe('checkChange', () => {
  it.each(changes)('reports $code for $mistake, at its place, in both languages', ({ code, before, after, at, km, en }) => {
    expect(compare(before, after)).toEqual([{ code, severity: 'error', ...at, km, en }])
  })
})

describe('checkRemovals', () => {
  it.each(removals)('reports $code for $mistake, in both languages', ({ code, to, at, km, en }) => {
    const removal = { from: toName('rode'), to, at: NOW, read: () => writeRelease() }
    const context = { slugs: new Set(['road']), redirects: [], utcOffsetMinutes: 420 }
    expect(checkRemovals([removal], 'content/redirects.yaml', context)).toEqual([{ code, severity: 'error', ...at, km, en }])
  })
})

describe('checkPicture', () => {
  it.each(pictures)('reports $code for $mistake, in both languages', async ({ code, files, at, km, en }) => {
    expect(await checkPicture('/media/2026/road/a.jpg', createTree(files).publicDir)).toEqual([
      { code, severity: getSeverity(code), ...at, km, en },
    ])
  })

  it('stops nothing for a heavy picture, and everything for a broken one', () => {
    expect(getSeverity('image-heavy')).toBe('warning')
    expect(getSeverity('image-broken')).toBe('error')
  })
})

describe('checkAttachments', () => {
  it.each(attachments)('reports $code for $mistake, in both languages', async ({ code, files, at, km, en }) => {
    const { publicDir, dir } = createTree(files)
    const problems = await checkAttachments(['/media/2026/road/a.pdf'], publicDir, path.join(dir, 'pdf-text.json'))
    expect(problems).toEqual([{ code, severity: getSeverity(code), ...at, km, en }])
  })
})
