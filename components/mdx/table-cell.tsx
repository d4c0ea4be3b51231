import type { ComponentProps } from 'react'

type CellProps = ComponentProps<'td'>

const ALIGNMENTS = { left: 'text-start', center: 'text-center', right: 'text-end' } as const

/** The alignment of a column as a class: as a style in the markup, which MDX would write, the policy of pages refuses it. */
const getLooks = (align: CellProps['align']): string | undefined => ALIGNMENTS[align as keyof typeof ALIGNMENTS]

export function HeadCell({ align, ...props }: CellProps) {
  return <th {...props} className={getLooks(align)} />
}

export function DataCell({ align, ...props }: CellProps) {
  return <td {...props} className={getLooks(align)} />
}
