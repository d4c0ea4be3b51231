import { expect, type Page } from '@playwright/test'
import { Parser } from 'htmlparser2'
import { getLocale } from './routes'

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}

const HEADERS = {
  'strict-transport-security': /max-age=\d{7,}/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(?:strict-origin-when-cross-origin|same-origin|no-referrer)$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-(?:origin|site)$/,
}

const parsePolicy = (header: string): Record<string, string> =>
  Object.fromEntries(header.split(';').map((directive) => directive.trim().split(/ (.*)/s).slice(0, 2)))

/** Styles, scripts and handlers that stand in the markup itself. JSON-LD is data, not script. */
export function listInline(html: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const isInlineScript = name === 'script' && !attributes.src && attributes.type !== 'application/ld+json'
      const names = Object.keys(attributes).filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
      if (name === 'style' || isInlineScript || names.length > 0) found.push(`<${name} ${names.join(' ')}>`)
    },
  })
  parser.end(html)
  return found
}

export function expectPolicyHeaders(headers: Record<string, string>, route: string): void {
  expect.soft(parsePolicy(headers['content-security-policy'] ?? ''), route).toEqual(POLICY)
  for (const [name, value] of Object.entries(HEADERS)) expect.soft(headers[name], `${name} of ${route}`).toMatch(value)
  expect.soft(headers['speculation-rules'], route).toBe('"/speculation-rules.json"')
  expect.soft(headers['content-type'], route).toBe('text/html; charset=utf-8')
  expect.soft(headers['content-language'], route).toBe(getLocale(route))
  expect.soft(headers['x-powered-by'], route).toBeUndefined()
  expect.soft(headers['set-cookie'], route).toBeUndefined()
  expect.soft(headers.vary?.toLowerCase(), route).toBe('accept-encoding')
}

/** What the browser complains of from now on: errors and warnings of the console, errors of scripts, what the policy refuses. */
export async function collectComplaints(page: Page): Promise<string[]> {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  await page.exposeFunction('reportViolation', (violation: string) => complaints.push(violation))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      Reflect.get(window, 'reportViolation')(`${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`),
    )
  })
  return complaints
}
