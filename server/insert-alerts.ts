import { ALERT_SLOT_HTML } from '@/components/layout/alert-slot'

/** Puts the alerts of one language into the slot of a finished page. A page without a slot stays as it is. */
export function insertAlerts(html: string, banners: string): string {
  // The first place that reads like this is the slot: above it stands the head, where `<` is always written `&lt;` or `\u003c`.
  const slot = html.indexOf(ALERT_SLOT_HTML)
  if (slot === -1) return html
  const start = slot + ALERT_SLOT_HTML.length
  return html.slice(0, start) + banners + html.slice(start)
}
