import { createHash } from 'node:crypto'

const NOTHING_ELSE = {
  'default-src': "'none'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'style-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

const toPolicy = (directives: Record<string, string>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

/** What a page may load: files of this site, no inline script or style, and no text turned into script (CSP 3, Trusted Types). */
export const PAGE_POLICY = toPolicy({
  ...NOTHING_ELSE,
  'script-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
})

/** The policy of a page that keeps the framework: its inline scripts and no others, named by their hashes. */
export function createFrameworkPolicy(inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return toPolicy({ ...NOTHING_ELSE, 'script-src': ["'self'", ...hashes].join(' ') })
}

/** Nothing of these pages needs a sensor, a device or a payment. */
const PERMISSIONS_POLICY = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'hid', 'midi', 'browsing-topics']
  .map((feature) => `${feature}=()`)
  .join(', ')

/** A year. Only for this host: the province's other addresses may not be ready for it. */
const TRANSPORT_SECURITY = 'max-age=31536000'

/** HSTS counts behind TLS only; browsers pass it over elsewhere (RFC 6797, 8.1). */
const COMMON_HEADERS = {
  'strict-transport-security': TRANSPORT_SECURITY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
} as const

/** Headers of every page, beside its policy. */
export const PAGE_HEADERS = {
  ...COMMON_HEADERS,
  'permissions-policy': PERMISSIONS_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'speculation-rules': '"/speculation-rules.json"',
} as const

/** A file opened by itself, an SVG for one, loads and runs nothing. No `sandbox`: Chrome would not show a PDF then. */
const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'"

/** Headers of files that belong to pages: styles, fonts, scripts. */
export const FILE_HEADERS = {
  ...COMMON_HEADERS,
  'content-security-policy': FILE_POLICY,
  'cross-origin-resource-policy': 'same-origin',
} as const

/** Headers of what other sites may show too: pictures, attachments, feeds, answers of the API. */
export const SHARED_FILE_HEADERS = {
  ...FILE_HEADERS,
  'cross-origin-resource-policy': 'cross-origin',
  // Scripts of other sites may read it, with what they need to ask again and to go on.
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link',
} as const

/** The answer to a browser that asks whether a script of another site may send a condition (Fetch Standard, CORS-preflight). */
export const PREFLIGHT_HEADERS = {
  ...SHARED_FILE_HEADERS,
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'If-None-Match, If-Modified-Since, Range',
  'access-control-max-age': '86400',
} as const
