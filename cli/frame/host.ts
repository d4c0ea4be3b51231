import { createInterface } from 'node:readline/promises'
import { site } from '@/site.config'
import type { Command, Flags, Host } from './command'
import { getNow } from './now'
import { createProgress } from './progress'
import { runCommand } from './run-command'

/** Runs a command as the program that was started: with its arguments, its terminal and the clock. */
export async function runAsProgram<Known extends Flags>(command: Command<Known>, args = process.argv.slice(2)): Promise<void> {
  // Whoever reads may have seen enough: `npm run status | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  const terminal = openTerminal()
  const host: Host = {
    projectDir: process.cwd(),
    site,
    env: process.env,
    now: getNow(process.env),
    print: console.log,
    warn: console.error,
    progress: createProgress(process.stderr, () => performance.now()),
    ask: terminal.ask,
  }
  try {
    process.exitCode = await runCommand(command, args, host)
  } finally {
    terminal.close()
  }
}

/** Opens the terminal at the first question: one that is open keeps the program from ending, and from being stopped. */
function openTerminal(): Pick<Host, 'ask'> & { close: () => void } {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return { ask: null, close: () => {} }
  let close = () => {}
  let ask: ((question: string) => Promise<string>) | undefined
  const open = () => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout })
    // Ctrl+C and Ctrl+D close the interface and leave the question without an answer.
    const left = new Promise<never>((_, reject) => terminal.once('close', () => reject(new Error('closed'))))
    left.catch(() => {})
    close = () => terminal.close()
    return (question: string) => Promise.race([terminal.question(question), left])
  }
  return {
    ask: (question) => {
      ask ??= open()
      return ask(question)
    },
    close: () => close(),
  }
}
