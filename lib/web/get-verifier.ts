import type { Catalog } from '@/lib/catalog/catalog'
import { readShortCode } from '@/lib/catalog/short-code'
import { getSlugByCode } from '@/lib/catalog/slug-by-code'
import { readCopy } from '@/lib/catalog/verification/compare-texts'
import { getReleaseRecord } from '@/lib/catalog/verification/release-record'
import type { Comparison, ReleaseRecord } from '@/lib/catalog/verification/verification'
import { verifyText } from '@/lib/catalog/verification/verify-text'
import type { Locale } from '@/lib/i18n/routing'
import { listFurniture } from './furniture'
import type { SearchParams } from './list-query'

/** Fewer words and clusters than this stand in many texts. */
const TEXT_MIN_UNITS = 8
/** Four times as long as the longest release. Comparing takes longer than anything else that readers can ask for. */
const TEXT_MAX_CHARACTERS = 20_000

export type VerifyError = { field: 'code' | 'text'; message: 'codeWrong' | 'textTooShort' | 'textTooLong' }
export type VerifyOutcome =
  | { kind: 'code'; record: ReleaseRecord }
  /** The release was removed; the page at its address says why. */
  | { kind: 'gone'; slug: string }
  | { kind: 'no-code' }
  | { kind: 'text'; record: ReleaseRecord; comparison: Exclude<Comparison, { kind: 'other' }> }
  | { kind: 'no-text' }

/** What the page that checks copies shows: what was entered, what is wrong with it, or what came out. */
export type VerifierData = { code: string; text: string; error: VerifyError | null; outcome: VerifyOutcome | null }

/** What `/{locale}/verify` shows for a code or a text. With neither it shows its forms alone. */
export async function getVerifier(catalog: Catalog, locale: Locale, params: SearchParams): Promise<VerifierData> {
  const [code, text] = [params.code, params.text].map((value) => (typeof value === 'string' ? value.trim() : ''))
  const data: VerifierData = { code: code ?? '', text: text ?? '', error: null, outcome: null }
  if (data.text) return { ...data, ...(await checkText(catalog, data.text)) }
  return data.code ? { ...data, ...(await checkCode(catalog, locale, data.code)) } : data
}

type Check = Partial<Pick<VerifierData, 'error' | 'outcome'>>

async function checkCode(catalog: Catalog, locale: Locale, typed: string): Promise<Check> {
  const read = readShortCode(typed)
  if (!read) return { error: { field: 'code', message: 'codeWrong' } }
  const slug = await getSlugByCode(catalog, read.code, catalog.now)
  if (slug === null) return { outcome: { kind: 'no-code' } }
  const record = await getReleaseRecord(catalog, slug, locale, catalog.now)
  return { outcome: record ? { kind: 'code', record } : { kind: 'gone', slug } }
}

async function checkText(catalog: Catalog, text: string): Promise<Check> {
  if (text.length > TEXT_MAX_CHARACTERS) return { error: { field: 'text', message: 'textTooLong' } }
  const copy = readCopy(text)
  if (copy.units.length < TEXT_MIN_UNITS) return { error: { field: 'text', message: 'textTooShort' } }
  const match = await verifyText(catalog, copy, listFurniture, catalog.now)
  if (!match) return { outcome: { kind: 'no-text' } }
  const { article, comparison } = match
  // In the language of the text, whatever that of the page is.
  const record = await getReleaseRecord(catalog, article.slug, article.locale, catalog.now)
  return { outcome: record ? { kind: 'text', record, comparison } : { kind: 'no-text' } }
}
