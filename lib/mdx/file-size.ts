const KILOBYTE = 1000
const MEGABYTE = 1_000_000

/** The size of a file as a reader is told it, in decimal units: megabytes with one decimal, kilobytes whole, and never none. */
export function toFileSize(bytes: number): { unit: 'kilobytes' | 'megabytes'; amount: number } {
  return bytes >= MEGABYTE
    ? { unit: 'megabytes', amount: Math.round(bytes / (MEGABYTE / 10)) / 10 }
    : { unit: 'kilobytes', amount: Math.max(1, Math.round(bytes / KILOBYTE)) }
}
