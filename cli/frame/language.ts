import { type Locale, routing } from '@/lib/i18n/routing'

/** The language that a word names, or null. */
export function findLocale(word: unknown): Locale | null {
  return routing.locales.find((locale) => locale === word) ?? null
}

/**
 * The language of a person by the environment: `SITE_LANG`, for those whose system speaks one language and who read
 * another, then what the system speaks (POSIX: LC_ALL before LC_MESSAGES before LANG), else Khmer.
 */
export function getEnvironmentLocale(env: Partial<Record<string, string>>): Locale {
  const spoken = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return findLocale(env.SITE_LANG) ?? (spoken.startsWith('en') ? 'en' : routing.defaultLocale)
}
