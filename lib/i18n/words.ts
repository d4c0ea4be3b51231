import { createTranslator } from 'next-intl'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import type { Locale } from './routing'

const WORDS = { km: createTranslator({ locale: 'km', messages: km }), en: createTranslator({ locale: 'en', messages: en }) }

/** The words of the interface in a language, for what is no page: feeds, pictures, data for other programs. */
export const getWords = (locale: Locale) => WORDS[locale]
