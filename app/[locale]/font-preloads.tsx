import khmer from '@/app/fonts/kantumruy-khmer.woff2' with { turbopackModuleType: 'asset' }
import latin from '@/app/fonts/kantumruy-latin.woff2' with { turbopackModuleType: 'asset' }
import type { Locale } from '@/lib/i18n/routing'

const FACES = { km: [khmer, latin], en: [latin] }

export type FontPreloadsProps = { locale: Locale }

/**
 * The faces that a page of a language shows for certain, asked for together with its styles: on a fast connection the first
 * painting has them, so that the page is laid out once and nothing moves.
 */
export function FontPreloads({ locale }: FontPreloadsProps) {
  // Elements and not React's `preload`: of a page that is rendered per request, that makes a header and no element.
  return FACES[locale].map((href) => <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />)
}
