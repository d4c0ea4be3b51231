import path from 'node:path'
import type { CompileOptions } from '@mdx-js/mdx'
import rehypeSlug from 'rehype-slug'
import { formatNumber } from '@/lib/khmer/digits'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { createMediaReader } from './media'
import { SYNTAX_PLUGINS } from './parse-mdx'
import { remarkRelease } from './remark-release'

const FOOTNOTES = { km: km.Footnotes, en: en.Footnotes }

type Context = {
  projectDir: string
  /** Told every media file whose facts go into the compiled body: when one changes, the body must be compiled anew. */
  addDependency?: (file: string) => void
}

/** How `@mdx-js/mdx` compiles a body. The language comes from the file's name: `km.mdx` or `en.mdx`. */
export function getCompileOptions(file: string, { projectDir, addDependency }: Context): CompileOptions {
  const locale = path.basename(file, '.mdx') === 'en' ? 'en' : 'km'
  const words = FOOTNOTES[locale]
  const media = createMediaReader(path.join(projectDir, 'public'))
  return {
    providerImportSource: '@/mdx-components',
    remarkPlugins: [...SYNTAX_PLUGINS, [remarkRelease, { media, projectDir, addDependency }]],
    rehypePlugins: [rehypeSlug],
    remarkRehypeOptions: {
      footnoteLabel: words.label,
      footnoteLabelProperties: {},
      footnoteBackLabel: (index: number) => words.back.replace('{number}', formatNumber(index + 1, locale)),
    },
  }
}
