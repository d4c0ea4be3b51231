import type { Locale } from '@/lib/i18n/routing'

/** Where old addresses are written down, below `content/`. The file is optional. */
export const REDIRECTS_NAME = 'redirects.yaml'

/** The former name of a release (`release`, a slug) or any other old address of this site (`from`, a decoded path). */
type OldName = { release: string; from: null } | { release: null; from: string }

/** Where it leads: to the slug of a release, or to an address for `from`. Or why there is nothing any more, in both languages. */
type Fate = { to: string; gone: null } | { to: null; gone: Record<Locale, string> }

/** A line of `content/redirects.yaml`. Of all former names of a release, the first in the file gives it its short code. */
export type Redirect = OldName & Fate
