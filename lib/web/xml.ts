import type { Cdata, Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** An XML document in UTF-8, with an end of line after its head. */
export const writeXml = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`

/** HTML within XML, which reads better than with every sign escaped. */
export const createHtmlData = (value: string): Cdata => ({ type: 'cdata', value })
