import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Locale } from '@/lib/i18n/routing'
import { getWords } from '@/lib/i18n/words'
import { toDialable } from '@/lib/khmer/to-dialable'
import type { AttachmentFacts } from '../media'
import type { MdxComponentName, MdxProps } from '../registry'
import { createAttachment, createFigure, createImage, createTitle, type Image } from './parts'

/** What the HTML of a body is made with, besides the body. */
export type HtmlContext = {
  locale: Locale
  /** Absolute address of the page that shows the body: what is relative in the body is relative to it. */
  pageUrl: string
  /** By the file that the body names. */
  getPicture(mediaPath: string): Image
  getAttachment(mediaPath: string): AttachmentFacts
}

type Maker<Name extends MdxComponentName> = (props: MdxProps<Name>, children: ElementContent[], context: HtmlContext) => Element

/** Every component of a body as HTML that needs no styles. Its words are those of components/mdx. */
export const HTML_COMPONENTS: { [Name in MdxComponentName]: Maker<Name> } = {
  Figure: ({ src, ...words }, _, { getPicture }) => createFigure(getPicture(src), words),

  Gallery: ({ label }, children) => h('section', [createTitle(label), ...children]),

  Attachment: (props, _, { locale, getAttachment }) => h('p', createAttachment({ ...props, ...getAttachment(props.file) }, locale)),

  Notice: ({ type, title }, children, { locale }) =>
    h('aside', [createTitle(`${getWords(locale)(`Notice.${type}`)}: ${title}`), ...children]),

  Quote: ({ speaker, role }, children) =>
    h('figure', [h('blockquote', children), h('figcaption', `— ${[speaker, role].filter(Boolean).join(', ')}`)]),

  KeyFacts: ({ title }, children, { locale }) => h('aside', [createTitle(title ?? getWords(locale)('KeyFacts.title')), ...children]),

  NotesToEditors: (_, children, { locale }) => h('section', [createTitle(getWords(locale)('NotesToEditors.title')), ...children]),

  Contact: ({ name, phone, email, telegram, hours }, _, { locale }) => {
    const t = getWords(locale)
    const rows: [string, ElementContent | string][] = [[t('Contact.phone'), h('a', { href: `tel:${toDialable(phone)}` }, phone)]]
    if (email) rows.push([t('Contact.email'), h('a', { href: `mailto:${email}` }, email)])
    if (telegram) rows.push([t('Contact.telegram'), h('a', { href: `https://t.me/${telegram}` }, `@${telegram}`)])
    if (hours) rows.push([t('Contact.hours'), hours])
    const list = rows.flatMap(([term, value]) => [h('dt', term), h('dd', [value])])
    return h('address', [createTitle(name), h('dl', list)])
  },

  Video: ({ href, title, still, alt, duration }, _, { locale, getPicture }) => {
    const opensOn = getWords(locale)('Video.opensOn', { host: new URL(href).host.replace(/^www\./, '') })
    const details = [opensOn, duration].filter(Boolean).join(', ')
    return h('figure', [createImage(getPicture(still), alt), h('figcaption', [h('a', { href }, title), ` (${details})`])])
  },
}
