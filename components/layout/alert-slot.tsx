import type { ReactNode } from 'react'

export type AlertSlotProps = { /** The alerts, where no server puts them in. */ children?: ReactNode }

/**
 * The place of the alerts, above the header: server/ fills it in each answer, by the clock (docs/adr/0009). Given as HTML,
 * and empty, so that React leaves alone what it finds there. The slot holds no landmark while it is empty.
 */
export function AlertSlot({ children }: AlertSlotProps) {
  if (children) return <div id="alerts">{children}</div>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty, and only this form keeps React out of it
  return <div id="alerts" dangerouslySetInnerHTML={{ __html: '' }} />
}

/** How the slot begins in HTML: what stands after it stands in the slot. */
export const ALERT_SLOT_HTML = '<div id="alerts">'
