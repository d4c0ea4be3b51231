import type { MDXContent } from 'mdx/types'
import type { Locale } from '@/lib/i18n/routing'

/**
 * The compiled body of an article. Every body is a module of the one route that imports this file; to store bodies
 * another way, replace this function. Call it only with an article that the catalog returned.
 */
export async function getArticleBody(article: { year: string; slug: string; locale: Locale }): Promise<MDXContent> {
  return (await import(`@/content/news/${article.year}/${article.slug}/${article.locale}.mdx`)).default
}
