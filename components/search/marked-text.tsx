import type { Piece } from '@/lib/catalog/article'

export type MarkedTextProps = { pieces: Piece[] }

/** A text with what was searched for marked in it. */
export function MarkedText({ pieces }: MarkedTextProps) {
  return pieces.map((piece, index) =>
    piece.isMatch ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
      <mark key={index} className="rounded-xs bg-highlight px-0.5 text-ink">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}
