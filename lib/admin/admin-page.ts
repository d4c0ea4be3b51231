import type { Site } from '@/lib/site/define-site'

/** The page that the form starts from. Addresses are whole: `/admin` and `/admin/` are the same page. */
export function createAdminPage({ name, emblem }: Pick<Site, 'name' | 'emblem'>): string {
  return `<!doctype html>
<html lang="km">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>${escapeHtml(name.km)}</title>
    <link rel="icon" href="${escapeHtml(emblem)}">
    <link rel="stylesheet" href="/admin/admin.css">
    <script type="module" src="/admin/admin.js"></script>
  </head>
  <body></body>
</html>
`
}

/**
 * The file of the Khmer face, and the styles that give it to the face of the form, which holds Latin letters only:
 * faces of one name are one only if they say the same weights.
 */
export const KHMER_FACE = 'kantumruy-pro-khmer-wght-normal.woff2'
export const ADMIN_STYLES = `@font-face {
  font-family: 'Source Sans 3';
  font-weight: 200 900;
  src: url('/admin/assets/${KHMER_FACE}') format('woff2');
  unicode-range: U+1780-17FF, U+19E0-19FF, U+200B-200C, U+25CC;
}
`

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
