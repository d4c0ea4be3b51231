/** A change after publication, as readers are told of it. `date` is Phnom Penh time as written. */
export type Correction = { date: string; note: string }
export type Change = Correction & { kind: 'correction' | 'withdrawal' }

/** Whether a release still says what holds. `replaced` is withdrawn too, and another release stands in its place. */
export type ReleaseState = 'in-force' | 'corrected' | 'withdrawn' | 'replaced'
