import type { Count } from '@/lib/catalog/article'
import type { Catalog } from '@/lib/catalog/catalog'
import { localize } from '@/lib/i18n/localize'
import { type Locale, routing } from '@/lib/i18n/routing'

/** Asks for counts in each language, and gives those of one value: 0 where there are none. */
export async function countInBoth(
  catalog: Catalog,
  countBy: (catalog: Catalog, locale: Locale, now: number) => Promise<Count[]>,
): Promise<(value: string) => Record<Locale, number>> {
  const counts = new Map(
    await Promise.all(routing.locales.map(async (locale) => [locale, await countBy(catalog, locale, catalog.now)] as const)),
  )
  return (value) => localize((locale) => counts.get(locale)?.find((count) => count.value === value)?.total ?? 0)
}
