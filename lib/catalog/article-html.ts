import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { getReleasePath } from '@/lib/i18n/paths'
import { toHtml } from '@/lib/mdx/html/to-html'
import { liftImages } from '@/lib/mdx/lift-images'
import { type AttachmentFacts, createMediaReader } from '@/lib/mdx/media'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { getPicture } from '@/lib/pictures/get-picture'
import { getLargestJpeg } from '@/lib/pictures/recipe'
import { ContentError } from '@/lib/problems/problem'
import type { Article } from './article'

const projectDir = path.join(/* turbopackIgnore: true */ process.cwd())
const media = createMediaReader(path.join(projectDir, 'public'))

/**
 * The body of an article as plain HTML for other programs: absolute addresses, pictures as readers may have them, no
 * classes, no anchors, nothing of the site around it. For builds only: it reads the file of the article.
 * @param article one that the catalog returned
 * @param baseUrl origin of this site
 * @throws ContentError when the file is no longer what the catalog was built from and cannot be read
 */
export async function getArticleHtml(article: Pick<Article, 'year' | 'slug' | 'locale'>, baseUrl: string): Promise<string> {
  const { year, slug, locale } = article
  const file = `content/news/${year}/${slug}/${locale}.mdx`
  const { tree, problem } = parseMdx(await readFile(path.join(projectDir, file), 'utf8'), file)
  if (problem) throw new ContentError([problem])
  liftImages(tree)
  return toHtml(tree, {
    locale,
    pageUrl: new URL(getReleasePath(locale, slug), baseUrl).href,
    getPicture: (mediaPath) => getLargestJpeg(getPicture(mediaPath)),
    getAttachment: (mediaPath) => media.getAttachment(mediaPath) as AttachmentFacts,
  })
}
