import { createProcessor } from '@mdx-js/mdx'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { createProblem, type Problem } from '@/lib/problems/problem'

/** Syntax extensions every reader of our MDX needs: YAML at the top, GitHub tables and footnotes. */
export const SYNTAX_PLUGINS = [remarkFrontmatter, remarkGfm] as const

const processor = createProcessor({ remarkPlugins: [...SYNTAX_PLUGINS] })

/** Parses a whole MDX file, front matter included, so that line numbers are those of the file. */
export function parseMdx(source: string, file: string): { tree: Root; problem?: undefined } | { tree?: undefined; problem: Problem } {
  try {
    return { tree: processor.parse(new VFile({ value: source, path: file })) as Root }
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    // A component that is never closed is found at the end of the text; only the message says where it begins.
    const [, line = 1, column = 1] = /\((\d+):(\d+)-\d+:\d+\)/.exec(error.reason) ?? []
    const place = { file, line: error.line ?? Number(line), column: error.column ?? Number(column) }
    return { problem: createProblem('mdx-syntax', place, { reason: error.reason }) }
  }
}
