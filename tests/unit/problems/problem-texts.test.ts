import { describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/catalog/check'
import { PROBLEM_TEXTS } from '@/lib/problems/problem-texts'
import { createTree } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'
import { alerts } from './cases/alerts'
import { body } from './cases/body'
import { filesAndFolders } from './cases/files-and-folders'
import { frontMatter } from './cases/front-matter'
import { media } from './cases/media'

const CASES = [...filesAndFolders, ...frontMatter, ...media, ...body, ...alerts]

describe('PROBLEM_TEXTS', () => {
  it('has a case for every code', () => {
    expect([...new Set(CASES.map(({ code }) => code))].sort()).toEqual(Object.keys(PROBLEM_TEXTS).sort())
  })
})

describe('checkContent', () => {
  it.each(CASES)('reports $code for $mistake, once, at its place, in both languages', async ({ code, files, at, km, en }) => {
    const { problems } = await checkContent(preySample, createTree(files))
    expect(problems).toEqual([{ code, ...at, km, en }])
  })
})
