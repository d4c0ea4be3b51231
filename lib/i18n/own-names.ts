/** Each language names itself, in its own script: a reader finds it without knowing the other one. */
export const OWN_NAMES = { km: 'ភាសាខ្មែរ', en: 'English' } as const
