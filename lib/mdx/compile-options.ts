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

/** How `@mdx-js/mdx` compiles a body. The language comes from the file's name: `km.mdx` or `en.mdx`. */
export function getCompileOptions(file: string, { projectDir }: { projectDir: string }): CompileOptions {
  const locale = path.basename(file, '.mdx') === 'en' ? 'en' : 'km'
  const words = FOOTNOTES[locale]
  const media = createMediaReader(path.join(projectDir, 'public'))
  return {
    providerImportSource: '@/mdx-components',
    // Cells get `align`, which components/mdx/table-cell.tsx turns into a class: pages hold no styles in their markup.
    tableCellAlignToStyle: false,
    remarkPlugins: [...SYNTAX_PLUGINS, [remarkRelease, { media, projectDir }]],
    rehypePlugins: [rehypeSlug],
    remarkRehypeOptions: {
      footnoteLabel: words.label,
      footnoteLabelProperties: {},
      footnoteBackLabel: (index: number) => words.back.replace('{number}', formatNumber(index + 1, locale)),
    },
  }
}
