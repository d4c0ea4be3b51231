/**
 * Gives one turn of the event loop to each who asks, in order: what takes milliseconds waits for its turn first, so that
 * connections are accepted and pages sent in between. Without it, Node would do all that has arrived at once before it
 * accepts one more connection: 64 readers of the finder kept everybody else waiting for seconds.
 */
export function createTurns(): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve()
  return async () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)))
    await last
  }
}
