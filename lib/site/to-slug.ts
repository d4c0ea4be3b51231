/**
 * Turns a Latin place name into a slug: `Stueng Chrov` becomes `stueng-chrov`, `S'ang` becomes `sang`.
 * Marks are removed after canonical decomposition (Unicode UAX #15); an apostrophe joins, all else separates.
 */
export function toSlug(latin: string): string {
  return latin
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
