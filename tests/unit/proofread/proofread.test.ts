import { describe, expect, it } from 'vitest'
import { buildCatalog } from '@/lib/catalog/build'
import { checkContent } from '@/lib/catalog/check'
import type { Problem } from '@/lib/problems/problem'
import { createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'
import { getCatalogFile, LATER } from '../catalog/helpers'

const FILE = toName('road')
const ALLOW = { rule: 'km-latin-digits', reason: 'ដូចដើម' }

async function check(text: string, file = FILE): Promise<Problem[]> {
  return (await checkContent(preySample, createTree({ [file]: text }))).problems
}

describe('a finding', () => {
  it('stands at its place in front matter, body and components, whatever stands around it', async () => {
    const body = '**ទឹក**\n\n- ដី 12\n\n<Notice type="info" title="ទី 3">\n\nក\n\n</Notice>'
    const problems = await check(`\uFEFF${writeRelease({ title: 'ទឹក 7', tags: ['ក', '9'], cover: undefined }, body)}`)
    expect(problems.map(({ line, column, field }) => [line, column, field])).toEqual([
      [2, 13, 'title'],
      [6, 13, 'tags.1'],
      [11, 6, undefined],
      [13, 31, undefined],
    ])
  })

  it('is placed in a text of several lines', async () => {
    const file = writeRelease({}, 'ក').replace('category:', 'summary: >\n  ទឹក\n  ដី 12\ncategory:')
    expect(await check(file)).toMatchObject([{ line: 7, column: 6, field: 'summary', isFixable: true }])
  })

  it('is told once for a passage, with how often it comes there; another slip that only the writer can mend, once more', async () => {
    const [problem, ...others] = await check(writeRelease({}, 'ទី 1 ទី 2 ទី 3'))
    expect(others).toEqual([])
    expect(problem?.en).toContain('3 times')
    const names = await check(writeRelease({}, 'ខែមិនា ខែមិនា ខែឧសាភា'))
    expect(names.map(({ code, column }) => [code, column])).toEqual([
      ['km-name', 3],
      ['km-name', 17],
    ])
  })

  it('is a hint in quoted source, which is not for us to mend', async () => {
    const quoted = await check(writeRelease({}, '> ទី 1\n\n<Quote speaker="គ">\n\nទី 2\n\n</Quote>\n\nទី 3'))
    expect(quoted.map(({ severity, isFixable }) => [severity, isFixable])).toEqual([
      ['hint', undefined],
      ['hint', undefined],
      ['warning', true],
    ])
  })

  it('is no finding in code, an address or a telephone number to dial', async () => {
    const body = 'ក `12` [១១៧](tel:117) https://a.example/12\n\n<Contact name="ខ" phone="023 000 011" />\n\n```\n12\n```'
    expect(await check(writeRelease({}, body))).toEqual([])
  })

  it('cannot be mended where markup runs through it', async () => {
    const [inside, across] = [await check(writeRelease({}, '**ទឹក**: ដី')), await check(writeRelease({}, 'ឆ្នាំ **២០**23'))]
    expect(inside).toMatchObject([{ code: 'km-colon', isFixable: true }])
    expect(across.map(({ code, isFixable }) => [code, isFixable])).toEqual([['km-mixed-number', undefined]])
  })
})

describe('allow', () => {
  it('leaves alone all findings of a rule, or those that its text touches', async () => {
    const body = 'ទី 1 ទី 2'
    expect(await check(writeRelease({ allow: [ALLOW] }, body))).toEqual([])
    const [left, ...others] = await check(writeRelease({ allow: [{ ...ALLOW, text: 'ទី 1' }] }, body))
    expect([left?.code, left?.column, others]).toEqual(['km-latin-digits', 9, []])
  })

  it('must name a rule that there is, and a reason', async () => {
    const unknown = await check(writeRelease({ allow: [{ rule: 'km-latin-digit', reason: 'ក' }] }))
    expect(unknown.map(({ code, field }) => [code, field])).toContainEqual(['value-unknown', 'allow.0.rule'])
    const silent = await check(writeRelease({ allow: [{ rule: ALLOW.rule }] }, 'ទី 1'))
    expect(silent).toMatchObject([{ code: 'field-missing', field: 'allow.0.reason' }])
  })
})

describe('the build', () => {
  const build = (body: string) => {
    const tree = createTree({ [FILE]: writeRelease({}, body) })
    return buildCatalog({ ...tree, site: preySample, file: getCatalogFile(tree), now: LATER, fingerprint: '1' })
  }

  it('goes on in spite of warnings, and stops at text that nobody can read', async () => {
    await expect(build('ទឹក ។ 12')).resolves.toMatchObject({ parsed: 1 })
    await expect(build('RBHraCaNacRkkmú Cati sasna RBHmhakSRt')).rejects.toThrow('km-legacy-font')
  })
})
