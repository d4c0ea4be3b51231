import { createTranslator } from 'next-intl'
import type { Locale } from '@/lib/i18n/routing'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import type { AttachmentFacts } from '../media'

const MESSAGES = { km, en }

/** What the HTML of a body is made with, besides the body. */
export type HtmlContext = {
  locale: Locale
  /** Absolute address of the page that shows the body: what is relative in the body is relative to it. */
  pageUrl: string
  /** A picture that readers may have, by the file that the body names. */
  getPicture(mediaPath: string): { path: string; width: number; height: number }
  getAttachment(mediaPath: string): AttachmentFacts
}

/** The words of the interface in a language. */
export const createWords = (locale: Locale) => createTranslator({ locale, messages: MESSAGES[locale] })
