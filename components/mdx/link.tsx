import { type ComponentProps, isValidElement, type ReactNode } from 'react'
import { getPrintedAddress } from '@/lib/web/printed-address'
import { site } from '@/site.config'

/** A link of a body. On paper its address stands after its words (app/print.css). */
export function Link({ href = '', children, ...props }: ComponentProps<'a'>) {
  return (
    <a {...props} href={href} data-address={getPrintedAddress(href, toText(children), site.baseUrl) ?? undefined}>
      {children}
    </a>
  )
}

function toText(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(toText).join('')
  if (isValidElement<{ children?: ReactNode }>(node)) return toText(node.props.children)
  return typeof node === 'string' ? node : ''
}
