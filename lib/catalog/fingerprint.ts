import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Everything that decides what a content file becomes, besides the file itself. */
const RULES = ['lib/catalog', 'lib/english', 'lib/khmer', 'lib/mdx', 'lib/problems', 'locales', 'package-lock.json']

/**
 * Changes whenever the rules change by which content is checked, stored or compiled. A catalog with another
 * fingerprint is built anew, and bodies are compiled anew.
 */
export function getRulesFingerprint(projectDir: string, rules: readonly string[] = RULES): string {
  const hash = createHash('sha256')
  for (const rule of rules) addToHash(path.join(projectDir, rule))
  return hash.digest('hex')

  function addToHash(file: string): void {
    const entries = readdirSync(path.dirname(file), { withFileTypes: true })
    const entry = entries.find(({ name }) => name === path.basename(file))
    if (entry?.isDirectory()) for (const name of readdirSync(file).sort()) addToHash(path.join(file, name))
    // Type declarations are written by tools while they run and decide nothing.
    else if (entry && !file.endsWith('.d.json.ts')) hash.update(path.relative(projectDir, file)).update(readFileSync(file))
  }
}
