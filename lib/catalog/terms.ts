/** The kinds of release and their subjects, as they stand in front matter and in addresses. Their words are in `locales/`. */
export const RELEASE_TYPES = ['press-release', 'announcement', 'notice', 'decision', 'speech'] as const
export type ReleaseType = (typeof RELEASE_TYPES)[number]

export const CATEGORIES = [
  'governance',
  'social-affairs',
  'health',
  'education',
  'agriculture',
  'infrastructure',
  'environment',
  'economy',
  'culture',
  'security',
  'disaster',
] as const
export type Category = (typeof CATEGORIES)[number]
