/** 1.91 : 1, what Facebook, Telegram and X show uncut. */
export const PICTURE_SIZE_PX = { width: 1200, height: 630 } as const
