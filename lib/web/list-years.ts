import type { Catalog } from '@/lib/catalog/catalog'
import { countByMonth } from '@/lib/catalog/query'
import { routing } from '@/lib/i18n/routing'

/** Every year that has releases in any language, newest first. */
export async function listYears(catalog: Catalog): Promise<string[]> {
  const months = await countByMonth(catalog, routing.defaultLocale, catalog.now)
  return [...new Set(months.map(({ value }) => value.slice(0, 4)))]
}
