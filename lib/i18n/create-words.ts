import { createTranslator } from 'next-intl'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import type { Locale } from './routing'

const MESSAGES = { km, en }

/** The words of the interface in a language, for what is no page: feeds, pictures, data for other programs. */
export const createWords = (locale: Locale) => createTranslator({ locale, messages: MESSAGES[locale] })
