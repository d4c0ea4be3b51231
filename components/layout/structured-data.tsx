import type { Thing } from 'schema-dts'

export type StructuredDataProps = { things: Thing[] }

/**
 * What a page is, for programs (schema.org, JSON-LD 1.1). A data block is no script: the policy of pages has nothing
 * against it, and browsers run nothing of it. `<` is escaped, so that no text of an editor can end the block.
 */
export function StructuredData({ things }: StructuredDataProps) {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose only dangerous sign was escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
