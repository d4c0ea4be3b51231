import { expect, test } from '@playwright/test'
import { Parser } from 'htmlparser2'
import { getLocale, LOCALES, ROUTES } from './routes'

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

/** Pages that only an address without a page, or a wrong one, leads to. */
const ERROR_ROUTES = LOCALES.flatMap((locale) => [`/${locale}/no-such-page`, `/${locale}/news/no-such-release`, `/${locale}/news?page=x`])

const parsePolicy = (header: string): Record<string, string> =>
  Object.fromEntries(header.split(';').map((directive) => directive.trim().split(/ (.*)/s).slice(0, 2)))

/** Styles, scripts and handlers that stand in the markup itself. JSON-LD is data, not script. */
function listInline(html: string): string[] {
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

function checkHeaders(headers: Record<string, string>, route: string): void {
  expect.soft(parsePolicy(headers['content-security-policy'] ?? ''), route).toEqual(POLICY)
  for (const [name, value] of Object.entries(HEADERS)) expect.soft(headers[name], `${name} of ${route}`).toMatch(value)
  expect.soft(headers['speculation-rules'], route).toBe('"/speculation-rules.json"')
  expect.soft(headers['content-type'], route).toBe('text/html; charset=utf-8')
  expect.soft(headers['content-language'], route).toBe(getLocale(route))
  expect.soft(headers['x-powered-by'], route).toBeUndefined()
  expect.soft(headers['set-cookie'], route).toBeUndefined()
  expect.soft(headers.vary?.toLowerCase(), route).toBe('accept-encoding')
}

for (const route of [...ROUTES, ...ERROR_ROUTES]) {
  test(`${route} keeps the policy: nothing of the page is refused or in need of an exception`, async ({ page, baseURL }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      // The browser notes the status of an error page, which is meant.
      const isOwnStatus = message.location().url === new URL(route, baseURL).href && ERROR_ROUTES.includes(route)
      if (['error', 'warning'].includes(message.type()) && !isOwnStatus) complaints.push(message.text())
    })
    page.on('pageerror', ({ message }) => complaints.push(message))
    await page.exposeFunction('reportViolation', (violation: string) => complaints.push(violation))
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
        Reflect.get(window, 'reportViolation')(`${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`),
      )
    })
    const response = await page.goto(route)
    expect.soft(listInline((await response?.text()) as string)).toEqual([])
    checkHeaders((await response?.allHeaders()) as Record<string, string>, route)
    expect(complaints).toEqual([])
  })
}

test('the browser is ready to refuse: a script that is put into a page does not run', async ({ page }) => {
  await page.goto('/km')
  const outcome = await page.evaluate(async () => {
    const refused = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective), { once: true })
    })
    try {
      document.body.innerHTML = '<img src="x" onerror="document.title = 1">'
    } catch (error) {
      return `${(error as Error).name}, ${await refused}`
    }
    return 'accepted'
  })
  expect(outcome).toBe('TypeError, require-trusted-types-for')
})
