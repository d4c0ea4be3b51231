import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { formatNumber } from '@/lib/khmer/digits'
import { toDialable } from '@/lib/khmer/to-dialable'
import { toFileSize } from '../file-size'
import type { MdxComponentName, MdxProps } from '../registry'
import { createWords, type HtmlContext } from './context'

type Maker<Name extends MdxComponentName> = (props: MdxProps<Name>, children: ElementContent[], context: HtmlContext) => Element

/** Every component of a body as HTML that needs no styles. Its words are those of components/mdx. */
export const HTML_COMPONENTS: { [Name in MdxComponentName]: Maker<Name> } = {
  Figure: ({ src, alt, caption, credit }, _, context) =>
    h('figure', [toImage(src, alt, context), ...(caption || credit ? [toCaption(caption, credit)] : [])]),

  Gallery: ({ label }, children) => h('section', [toTitle(label), ...children]),

  Attachment: ({ file, title, lang }, _, context) => h('p', toAttachment({ file, title, lang }, context)),

  Notice: ({ type, title }, children, { locale }) =>
    h('aside', [toTitle(`${createWords(locale)(`Notice.${type}`)}: ${title}`), ...children]),

  Quote: ({ speaker, role }, children) =>
    h('figure', [h('blockquote', children), h('figcaption', `— ${[speaker, role].filter(Boolean).join(', ')}`)]),

  KeyFacts: ({ title }, children, { locale }) => h('aside', [toTitle(title ?? createWords(locale)('KeyFacts.title')), ...children]),

  NotesToEditors: (_, children, { locale }) => h('section', [toTitle(createWords(locale)('NotesToEditors.title')), ...children]),

  Contact: ({ name, phone, email, telegram, hours }, _, { locale }) => {
    const t = createWords(locale)
    const rows: [string, ElementContent | string][] = [[t('Contact.phone'), h('a', { href: `tel:${toDialable(phone)}` }, phone)]]
    if (email) rows.push([t('Contact.email'), h('a', { href: `mailto:${email}` }, email)])
    if (telegram) rows.push([t('Contact.telegram'), h('a', { href: `https://t.me/${telegram}` }, `@${telegram}`)])
    if (hours) rows.push([t('Contact.hours'), hours])
    return h('address', [
      toTitle(name),
      h(
        'dl',
        rows.flatMap(([term, value]) => [h('dt', term), h('dd', [value])]),
      ),
    ])
  },

  Video: ({ href, title, still, alt, duration }, _, context) => {
    const opensOn = createWords(context.locale)('Video.opensOn', { host: new URL(href).host.replace(/^www\./, '') })
    const details = [opensOn, duration].filter(Boolean).join(', ')
    return h('figure', [toImage(still, alt, context), h('figcaption', [h('a', { href }, title), ` (${details})`])])
  },
}

/** A file to download, with its kind, size and language. */
export function toAttachment({ file, title, lang }: MdxProps<'Attachment'>, { locale, getAttachment }: HtmlContext): ElementContent[] {
  const t = createWords(locale)
  const { fileType, bytes } = getAttachment(file)
  const { unit, amount } = toFileSize(bytes)
  const size = t(`Attachment.${unit}`, { number: formatNumber(amount, locale) })
  const details = [fileType, size, lang && t(`Attachment.${lang}`)].filter(Boolean).join(', ')
  return [h('a', { href: file, hrefLang: lang }, title), { type: 'text', value: ` (${details})` }]
}

/** A title that is no heading: the outline of a text is the editor's. */
const toTitle = (words: string): Element => h('p', [h('strong', words)])

function toImage(mediaPath: string, alt: string, { getPicture }: HtmlContext): Element {
  const { path, width, height } = getPicture(mediaPath)
  return h('img', { src: path, alt, width, height })
}

function toCaption(caption: string | undefined, credit: string | undefined): Element {
  return h('figcaption', [[caption, credit && `(${credit})`].filter(Boolean).join(' ')])
}
