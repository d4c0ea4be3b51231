import type { Severity } from '@/lib/catalog/alerts/alert'

export type AlertIconProps = { severity: Severity }

/** A shape of its own for each severity: a disc, a triangle, an octagon like a stop sign, each with its sign cut out. */
const SHAPES = {
  info: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm-1.5 4.5h3v3h-3Zm0 5h3v8h-3Z',
  warning: 'M12 1.5 23.5 22H.5Zm-1.5 7v7h3v-7Zm0 8.5v3h3v-3Z',
  emergency: 'M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9Zm3 4.5v8h3v-8Zm0 10v3h3v-3Z',
} as const

/** Tells severities apart without colour. The word beside it says the same to those who do not see it. */
export function AlertIcon({ severity }: AlertIconProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="mt-1 size-6 shrink-0 fill-current">
      <path fillRule="evenodd" d={SHAPES[severity]} />
    </svg>
  )
}
