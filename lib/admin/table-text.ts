/** The line below the head of a table: dashes, with a colon where a column is set to that side (GitHub Flavored Markdown, 4.10). */
const DIVIDER = /^\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*$/

/** Finds a table whose lines begin and end with `|`. */
export const TABLE_PATTERN = /^\|.+\|[ \t]*\n\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?:\n\|.*\|[ \t]*)*$/m

/** The lines of a table as an editor writes them: cells with `|` between them, the divider only where it says more than dashes. */
export function readTable(table: string): string {
  return table
    .split('\n')
    .map((line) => line.trim().replace(/^\|\s*|\s*\|$/g, ''))
    .filter((line, at) => at !== 1 || line.includes(':'))
    .join('\n')
}

export function writeTable(rows: string): string {
  const [head = '', ...others] = rows
    .split('\n')
    .map((line) => line.trim().replace(/^\|\s*|\s*\|$/g, ''))
    .filter((line) => line !== '')
  const columns = head.split(/(?<!\\)\|/).length
  const divider = DIVIDER.test(others[0] ?? '') ? [] : [Array.from({ length: columns }, () => '---').join(' | ')]
  return [head, ...divider, ...others].map((line) => `| ${line} |`).join('\n')
}
