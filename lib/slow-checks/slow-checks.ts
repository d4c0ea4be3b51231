import path from 'node:path'
import type { LinkedFile } from '@/lib/catalog/links/check-links'
import { listExternalLinks } from '@/lib/catalog/links/list-external'
import { listNamedAttachments } from '@/lib/catalog/list-pictures'
import type { Parsed } from '@/lib/catalog/parse'
import type { Problem } from '@/lib/problems/problem'
import { checkAttachments } from './check-attachments'
import { checkExternalLinks, type ExternalCheck } from './check-external'

/** What `npm run check` looks at and a build does not: the inside of files to download and, when asked, other sites. */
export type SlowChecks = {
  /** Takes what was just parsed. */
  use(parsed: readonly Parsed[]): void
  checkAttachments(): Promise<Problem[]>
  checkExternalLinks(options: Pick<ExternalCheck, 'now' | 'onProgress'>): Promise<Problem[]>
}

/** `keptDir` holds what was found, from one check to the next: `.catalog` of the project. */
export function createSlowChecks({ baseUrl, publicDir, keptDir }: { baseUrl: string; publicDir: string; keptDir: string }): SlowChecks {
  const attachments = new Set<string>()
  const files: LinkedFile[] = []
  return {
    use(parsed) {
      for (const attachment of listNamedAttachments(parsed)) attachments.add(attachment)
      files.push(...parsed.map(({ source, links, anchors }) => ({ source, links, anchors })))
    },
    checkAttachments: () => checkAttachments([...attachments], publicDir, path.join(keptDir, 'pdf-text.json')),
    checkExternalLinks: (options) =>
      checkExternalLinks(listExternalLinks(files, baseUrl), { ...options, storeFile: path.join(keptDir, 'links.json') }),
  }
}
