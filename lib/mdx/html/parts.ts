import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Locale } from '@/lib/i18n/routing'
import { getWords } from '@/lib/i18n/words'
import { formatNumber } from '@/lib/khmer/digits'
import { toFileSize } from '../file-size'
import type { AttachmentFacts } from '../media'
import type { MdxProps } from '../registry'

/** A file of a picture that readers may have. */
export type Image = { path: string; width: number; height: number }

/** A title that is no heading: the outline of a text is the editor's. */
export const createTitle = (words: string): Element => h('p', [h('strong', words)])

export const createImage = ({ path, width, height }: Image, alt: string): Element => h('img', { src: path, alt, width, height })

export function createFigure(image: Image, { alt, caption, credit }: Pick<MdxProps<'Figure'>, 'alt' | 'caption' | 'credit'>): Element {
  const words = [caption, credit && `(${credit})`].filter(Boolean).join(' ')
  return h('figure', [createImage(image, alt), ...(words ? [h('figcaption', words)] : [])])
}

/** A file to download, with its kind, size and language. */
export function createAttachment({ file, title, lang, fileType, bytes }: MdxProps<'Attachment'> & AttachmentFacts, locale: Locale) {
  const t = getWords(locale)
  const { unit, amount } = toFileSize(bytes)
  const size = t(`Attachment.${unit}`, { number: formatNumber(amount, locale) })
  const details = [fileType, size, lang && t(`Attachment.${lang}`)].filter(Boolean).join(', ')
  return [h('a', { href: file, hrefLang: lang }, title), { type: 'text', value: ` (${details})` }] satisfies ElementContent[]
}
