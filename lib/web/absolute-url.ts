import { site } from '@/site.config'

/** The address of a path of this site for everybody else: feeds, data, paper, other programs. */
export const toAbsoluteUrl = (path: string): string => new URL(path, site.baseUrl).href
