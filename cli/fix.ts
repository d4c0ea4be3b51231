import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { site } from '@/site.config'
import { fix } from './fix/fix'

/** `npm run fix`: see `cli/fix/fix.ts`. */
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
})
const spoken = values.lang ?? (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
const locale = spoken.startsWith('en') ? 'en' : 'km'
if (values.help) {
  console.log(`${fix.usage}\n\n${fix.does[locale]}\n\n  --write  ${fix.flags.write.help[locale]}\n\n1: ${fix.findings[locale]}`)
} else {
  const terminal = process.stdin.isTTY && process.stdout.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null
  const left = new Promise<never>((_, reject) => terminal?.once('close', () => reject(new Error('closed'))))
  left.catch(() => {})
  const ask = terminal && ((question: string) => Promise.race([terminal.question(question), left]))
  const world = { projectDir: process.cwd(), site, locale, print: console.log, ask } as const
  process.exitCode = await fix.run({ flags: { write: values.write === true }, operands: positionals }, world)
  terminal?.close()
}
