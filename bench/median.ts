/** The middle of some measurements, the higher of two: one that another process disturbed does not count. */
export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
