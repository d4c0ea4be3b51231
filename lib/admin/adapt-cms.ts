/** A place in the source of Sveltia CMS: what stands there, how often, and what shall. */
type Place = { find: RegExp; count: number; replace: string }

/**
 * What no option of Sveltia CMS gives. It joins the language to the name of a file (`<slug>.km.mdx`); here the language is
 * the name of the file (`<slug>/km.mdx`). And it names faces of another site, beside the same faces that it brings.
 */
const PLACES: readonly Place[] = [
  // Writing: case`multiple_files`:return … `${folder}/${slug}.${locale}.${extension}`
  { find: /(case`multiple_files`:return \w+\?`[^`]+`:`\$\{\w+\}\/\$\{\w+\})\.(\$\{\w+\}\.\$\{\w+\}`)/g, count: 1, replace: '$1/$2' },
  // Reading: the pattern `\.(?<locale>km|en)` that follows the slug.
  { find: /(\(\?<locale>\$\{\w+\}\)\)\?`:`\\\\)\.(\$\{\w+\}`)/g, count: 1, replace: '$1/$2' },
  { find: /@font-face \{[^}]*url\(https:\/\/cdn\.jsdelivr\.net\/[^}]*\}/g, count: 3, replace: '' },
]

/**
 * Adapts the source of Sveltia CMS.
 * @throws when a place is not found: another version must be looked at before it is used
 */
export function adaptCms(source: string): string {
  return PLACES.reduce((text, { find, count, replace }) => {
    const found = Array.from(text.matchAll(find)).length
    if (found !== count) throw new Error(`@sveltia/cms: ${find} is found ${found} times, not ${count}. See lib/admin/adapt-cms.ts`)
    return text.replace(find, replace)
  }, source)
}
