import { createInterface } from 'node:readline/promises'
import { site } from '@/site.config'
import { createAlert } from './new/alert'

/** `npm run new <kind>`: writes a new file of content. Exit code 2 when there is no such kind. */
const [kind, ...args] = process.argv.slice(2)
process.exitCode = kind === 'alert' ? await runAtTerminal() : 2
if (kind !== 'alert') console.error('npm run new alert            npm run new alert -- --help')

async function runAtTerminal(): Promise<number> {
  const isAttended = process.stdin.isTTY && process.stdout.isTTY
  const terminal = isAttended ? createInterface({ input: process.stdin, output: process.stdout }) : null
  // Ctrl+C and Ctrl+D close the interface and leave the question without an answer.
  const left = new Promise<never>((_, reject) => terminal?.once('close', () => reject(new Error('closed'))))
  left.catch(() => {})
  const ask = terminal && ((question: string) => Promise.race([terminal.question(question), left]))
  try {
    const { utcOffsetMinutes } = site
    return await createAlert(args, {
      projectDir: process.cwd(),
      utcOffsetMinutes,
      env: process.env,
      now: Date.now(),
      print: console.log,
      ask,
    })
  } finally {
    terminal?.close()
  }
}
