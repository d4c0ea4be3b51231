import { isInvisible } from '@/lib/khmer/code-points'

/** Shows characters that nobody sees by their code point: `‹U+200B›`. A space of another width is shown too. */
export function toVisible(text: string): string {
  return Array.from(text, (char) => {
    const code = char.codePointAt(0) as number
    const isShown = isInvisible(code) || code === 0xa0 || code === 0x202f || code === 0x3000
    return isShown ? `‹${toCodePoint(char)}›` : char
  }).join('')
}

/** The code points of a text: `U+17C1 U+17B6`. */
export function listCodePoints(text: string): string {
  return Array.from(text, toCodePoint).join(' ')
}

const toCodePoint = (char: string): string => `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
