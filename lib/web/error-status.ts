/** The errors that have a page of their own: a request we cannot read, an address we do not have, a fault of ours. */
export const ERROR_STATUSES = [400, 404, 500] as const
export type ErrorStatus = (typeof ERROR_STATUSES)[number]
