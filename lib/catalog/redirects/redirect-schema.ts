import { z } from 'zod'
import { type Refinement, text, textUpTo } from '../front-matter-schema'
import { isSlug } from '../sources'

/** The reason stands alone on a page: what needs more room goes into a release that takes the place of the old one. */
const REASON_MAX_CLUSTERS = 500

/** A path as a reader sees it in the browser: decoded, without query, and without a slash at its end. */
const ADDRESS = /^(?:\/[^/?#%\\\p{Cc}]+)+$/u

const named = (isRight: (value: string) => boolean) =>
  text.superRefine((value, context) => {
    if (!isRight(value)) context.addIssue({ code: 'custom', params: { problem: 'redirect-address' } satisfies Refinement })
  })

/** The fields of one entry of `content/redirects.yaml`: the one place where they are declared. */
export const redirectSchema = z.strictObject({
  release: named(isSlug).optional(),
  from: named((value) => ADDRESS.test(value)).optional(),
  to: text.optional(),
  gone: z.strictObject({ km: textUpTo(REASON_MAX_CLUSTERS), en: textUpTo(REASON_MAX_CLUSTERS) }).optional(),
})

/** An example of each field as it stands in the file, for error messages. */
export const REDIRECT_EXAMPLES: Readonly<Record<string, string>> = {
  release: 'release: 2026-01-31-old-name',
  from: 'from: /detail/123',
  to: 'to: 2026-01-31-new-name',
  gone: `gone: {km: '…', en: '…'}`,
  km: `km: '…'`,
  en: `en: '…'`,
}
