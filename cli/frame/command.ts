import type { Locale } from '@/lib/i18n/routing'
import type { Site } from '@/lib/site/define-site'

/** The same words in both languages. */
export type Words = Record<Locale, string>

/** What may follow a command. A flag with `value` takes one (`--format json`); one without is on or off. */
export type Flag = { value?: string; choices?: readonly string[]; help: Words }
export type Flags = Readonly<Record<string, Flag>>
export type FlagValues<Known extends Flags> = {
  [Name in keyof Known]: Known[Name] extends { value: string } ? string | undefined : boolean
}

/** 0 all is well, 1 there is something to mend, 2 the command was typed wrongly. */
export type ExitCode = 0 | 1 | 2

/** The machine around a command. A test makes one up. */
export type Host = {
  projectDir: string
  site: Site
  env: Partial<Record<string, string>>
  /** Epoch milliseconds. */
  now: number
  /** One line of the answer, to the standard output. */
  print: (line: string) => void
  /** One line to the person, beside the answer: to the standard error. */
  warn: (line: string) => void
  /** Says what is being done, when it takes over a second and a person looks on. The next call replaces it. */
  progress: (text: string) => void
  /** Asks the person at the terminal; null when there is none. Rejects when the person leaves. */
  ask: ((question: string) => Promise<string>) | null
}
/** The same, with the language that the command speaks. */
export type World = Host & { locale: Locale }

export type Command<Known extends Flags = Flags> = {
  /** As it is typed, with what must follow: `npm run translate -- <slug>`. */
  usage: string
  /** What it does, for whom. Several lines may stand below each other. */
  does: Words
  /** Names of what is not a flag, in order: `['slug']`. None may be left out, unless it ends with `?`. */
  operands?: readonly string[]
  flags: Known
  /** What the exit code 1 says; left out where it never comes. */
  findings?: Words
  run: (input: { flags: FlagValues<Known>; operands: string[] }, world: World) => Promise<ExitCode>
}

/** Lets the compiler know the flags of a command inside its `run`. */
export function defineCommand<const Known extends Flags>(command: Command<Known>): Command<Known> {
  return command
}
