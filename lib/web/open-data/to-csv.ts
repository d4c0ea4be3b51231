import type { ApiArticle } from '../api/article-schema'

const COLUMNS: Record<string, (article: ApiArticle) => string | null | undefined> = {
  code: ({ code }) => code,
  locale: ({ locale }) => locale,
  slug: ({ slug }) => slug,
  url: ({ url }) => url,
  date: ({ date }) => date,
  published: ({ published }) => published,
  updated: ({ updated }) => updated,
  state: ({ state }) => state,
  type: ({ type }) => type,
  category: ({ category }) => category,
  districts: ({ districts }) => districts.join(' '),
  issuedBy: ({ issuedBy }) => issuedBy?.slug,
  documentNumber: ({ documentNumber }) => documentNumber,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  text: ({ text }) => text,
  sha256: ({ sha256 }) => sha256,
  sample: ({ sample }) => String(sample),
}

/** Excel takes a file without it for one of an older encoding, and shows Khmer as signs. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Spreadsheets run a cell that begins like this as a formula (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r]/

/** RFC 4180: quotation marks around what holds a comma, a quotation mark or the end of a line. */
function toCell(value: string | null | undefined): string {
  const text = FORMULA.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Releases as a table for spreadsheets (RFC 4180), with the names of the columns first. */
export function toCsv(articles: readonly ApiArticle[]): string {
  const rows = articles.map((article) => Object.values(COLUMNS).map((read) => toCell(read(article))))
  return BYTE_ORDER_MARK + [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}
