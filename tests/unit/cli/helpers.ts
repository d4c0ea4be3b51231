import type { Command, ExitCode, Flags, Host } from '@/cli/frame/command'
import { runCommand } from '@/cli/frame/run-command'
import type { ContentTree } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'

/** What is different in the machine of a test. `answers` are given to whoever asks, in order; then the person leaves. */
export type MadeUpWorld = Partial<Pick<Host, 'env' | 'now' | 'site'>> & { answers?: string[] }
export type Outcome = { code: ExitCode; output: string; warnings: string; questions: string[] }

/** Runs a command in a project of the made-up province. */
export async function runMadeUp<Known extends Flags>(
  command: Command<Known>,
  tree: Pick<ContentTree, 'dir'>,
  args: readonly string[],
  { answers, env = {}, now = Date.UTC(2026, 1, 10), site = preySample }: MadeUpWorld = {},
): Promise<Outcome> {
  const lines: string[] = []
  const warnings: string[] = []
  const questions: string[] = []
  const ask = async (question: string): Promise<string> => {
    questions.push(question)
    const answer = answers?.shift()
    if (answer === undefined) throw new Error('closed')
    return answer
  }
  const code = await runCommand(command, args, {
    projectDir: tree.dir,
    site,
    env,
    now,
    print: (line) => lines.push(line),
    warn: (line) => warnings.push(line),
    progress: () => {},
    ask: answers ? ask : null,
  })
  return { code, output: lines.join('\n'), warnings: warnings.join('\n'), questions }
}
