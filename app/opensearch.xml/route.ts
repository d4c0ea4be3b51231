import { routing } from '@/lib/i18n/routing'
import { createOpenSearch } from '@/lib/web/opensearch'

export const dynamic = 'force-static'

/** The first language's description at the address that programs try by themselves. */
export function GET(): Response {
  return createOpenSearch(routing.defaultLocale)
}
