import type { Locale } from '@/lib/i18n/routing'
import type { ErrorStatus } from '@/lib/web/error-status'
import type { ShownAlerts } from './alert-board'
import type { Answer } from './answer'
import type { Pages } from './pages'
import type { Encoding } from './site-folder'

/** The page that says what went wrong, in a language. A status without a page of its own has that of its kind. */
export async function getErrorAnswer(pages: Pages, asked: number, locale: Locale, encoding: Encoding, shown: ShownAlerts): Promise<Answer> {
  const page: ErrorStatus = asked >= 500 ? 500 : asked === 404 ? 404 : 400
  const { headers, body } = await pages.get(`/${locale}/errors/${page}`, encoding, shown)
  const { etag: _, ...others } = headers
  return { status: asked, headers: { ...others, 'cache-control': 'no-cache' }, body }
}
