import { IMMUTABLE } from './cache-control'
import { FILE_HEADERS, PAGE_HEADERS, PAGE_POLICY, SHARED_FILE_HEADERS } from './security-headers'
import type { SiteFile } from './site-manifest'

/** Below the site's folder; deploy/nginx.conf includes what is in it. */
export const NGINX_FOLDER = 'nginx'

/**
 * What nginx says of answers that it gives without the process, from the same source as what the process says.
 * @param files of the site, by address
 * @returns by name of the file
 */
export function writeNginxHeaders(files: Readonly<Record<string, SiteFile>>): Record<string, string> {
  const types = writeTypes(files)
  return {
    'own-files.conf': types + writeHeaders({ ...FILE_HEADERS, 'cache-control': IMMUTABLE }),
    'shared-files.conf': types + writeHeaders({ ...SHARED_FILE_HEADERS, 'cache-control': IMMUTABLE }),
    'page.conf': `types {}\ndefault_type "text/html; charset=utf-8";\n${writeHeaders({
      ...PAGE_HEADERS,
      'content-security-policy': PAGE_POLICY,
      'cache-control': 'no-cache',
      'content-language': 'km',
    })}`,
  }
}

/** Values hold single quotes, and none a dollar sign or a backslash, which nginx would read. */
const writeHeaders = (headers: Record<string, string>): string =>
  Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}" always;\n`)
    .join('')

function writeTypes(files: Readonly<Record<string, SiteFile>>): string {
  const typeOf = new Map(
    Object.entries(files).flatMap(([address, { contentType }]) => {
      const ending = /\.(\w+)$/.exec(address)?.[1]
      return ending ? [[ending, contentType]] : []
    }),
  )
  return `types {\n${[...typeOf].map(([ending, type]) => `  "${type}" ${ending};\n`).join('')}}\n`
}
