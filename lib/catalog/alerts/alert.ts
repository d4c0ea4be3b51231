import type { Locale } from '@/lib/i18n/routing'

/** How grave an alert is, gravest first. */
export const SEVERITIES = ['emergency', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/**
 * A message above every page while it runs. `start` is Phnom Penh time as written (`2026-12-01T06:00`); `startsAt` and
 * `endsAt` are epoch milliseconds, the end excluded. The `href` of a link is an address of this site without its language,
 * or one that begins with `https://`.
 */
export type Alert = {
  name: string
  severity: Severity
  start: string
  startsAt: number
  endsAt: number
  title: Record<Locale, string>
  text: Record<Locale, string>
  link: { href: string; text: Record<Locale, string> } | null
}
