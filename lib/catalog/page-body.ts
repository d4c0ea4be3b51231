import type { MDXContent } from 'mdx/types'
import type { Locale } from '@/lib/i18n/routing'

/** The compiled body of a plain page. Call it only with a page that the catalog returned. */
export async function getPageBody(page: { slug: string; locale: Locale }): Promise<MDXContent> {
  return (await import(`@/content/pages/${page.slug}/${page.locale}.mdx`)).default
}
