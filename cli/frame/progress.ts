/** A short work shows nothing: a line that flashes by only unsettles. */
const SILENT_MS = 1_000
const STEP_MS = 100

type Screen = { isTTY?: boolean; write: (text: string) => unknown }

/**
 * Shows on one line of a terminal what is being done, once it has taken over a second; '' takes the line away.
 * Nothing is shown where nobody looks on (a pipe, a file, CI).
 * @param getTime milliseconds of any clock that only goes forward
 */
export function createProgress(screen: Screen, getTime: () => number): (text: string) => void {
  if (!screen.isTTY) return () => {}
  const started = getTime()
  let shownAt = Number.NEGATIVE_INFINITY
  return (text) => {
    const time = getTime()
    if (text === '' ? shownAt < 0 : time - started < SILENT_MS || time - shownAt < STEP_MS) return
    // Back to the start of the line and clear to its end (ECMA-48: CR, EL).
    screen.write(`\r\u001b[K${text}`)
    shownAt = text === '' ? Number.NEGATIVE_INFINITY : time
  }
}
