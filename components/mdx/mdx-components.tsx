import type { MDXComponents } from 'mdx/types'
import type { ComponentType } from 'react'
import type { MdxComponentName } from '@/lib/mdx/registry'
import { Attachment } from './attachment'
import { Contact } from './contact'
import { Figure } from './figure'
import { Gallery } from './gallery'
import { KeyFacts } from './key-facts'
import { Link } from './link'
import { NotesToEditors } from './notes-to-editors'
import { Notice } from './notice'
import { Quote } from './quote'
import { Table } from './table'
import { DataCell, HeadCell } from './table-cell'
import { Video } from './video'

// biome-ignore lint/suspicious/noExplicitAny: props come from MDX and were checked by lib/mdx/policy
const components: Record<MdxComponentName, ComponentType<any>> = {
  Figure,
  Gallery,
  Attachment,
  Notice,
  Quote,
  KeyFacts,
  NotesToEditors,
  Contact,
  Video,
}

/** Everything a compiled body may use: the editors' components, and our own elements for links and tables. */
export function useMDXComponents(): MDXComponents {
  return { ...components, a: Link, table: Table, th: HeadCell, td: DataCell }
}
