import type { PROBLEM_TEXTS } from './problem-texts'

/**
 * How grave a problem is. An error keeps content from being published. A warning is right at least four times in five and
 * should be mended. A hint may be wrong: the editor looks and decides. `npm run check` shows and counts all three.
 */
export type ProblemSeverity = 'error' | 'warning' | 'hint'

/** What is no error. A code that is not named here stops the build. */
const LESS_THAN_ERROR: Partial<Record<keyof typeof PROBLEM_TEXTS, Exclude<ProblemSeverity, 'error'>>> = {
  'image-heavy': 'warning',
  'image-small': 'warning',
  'alt-file-name': 'warning',
  'alt-repeats-caption': 'warning',
  'attachment-heavy': 'warning',
  'pdf-scan': 'warning',
  'pdf-unreadable': 'warning',
  'link-broken': 'warning',
  'link-unreachable': 'hint',
  'link-moved': 'hint',
}

export function getSeverity(code: keyof typeof PROBLEM_TEXTS): ProblemSeverity {
  return LESS_THAN_ERROR[code] ?? 'error'
}
