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
  'allow-unused': 'warning',
  'translation-outdated': 'warning',
  'translation-left': 'warning',
  // Proofreading: by how often the rule was wrong on real text (docs/proofreading.md).
  'km-zero-width-space': 'warning',
  'km-invisible-character': 'warning',
  'km-cluster-order': 'warning',
  'km-split-vowel': 'warning',
  'km-doubled-sign': 'warning',
  'km-two-vowels': 'warning',
  'km-stray-sign': 'warning',
  'km-coeng-da-ta': 'warning',
  'km-name': 'warning',
  'km-mixed-number': 'warning',
  'km-latin-digits': 'warning',
  'km-space-before-sign': 'warning',
  'km-space-after-sign': 'warning',
  'km-colon': 'warning',
  'km-abbreviation': 'warning',
  'km-decoration': 'warning',
  'km-long-paragraph': 'hint',
  'km-closing-sign': 'warning',
  'en-doubled-word': 'warning',
  'en-date': 'warning',
  'en-time': 'warning',
  'en-name': 'warning',
  'en-abbreviation': 'hint',
  'en-khmer-digits': 'warning',
}

export function getSeverity(code: keyof typeof PROBLEM_TEXTS): ProblemSeverity {
  return LESS_THAN_ERROR[code] ?? 'error'
}
