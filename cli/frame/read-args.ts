import { parseArgs } from 'node:util'
import { findNearest } from '@/lib/problems/nearest'
import type { Command, Flags, Words } from './command'
import { FAULTS, FRAME_FLAGS } from './texts'

export type ArgsReading = {
  values: Record<string, string | boolean | undefined>
  operands: string[]
  /** All that is wrong with what was typed. */
  faults: Words[]
}

/** Settings of npm itself: it passes them on in the environment whether or not anybody typed them. */
const NPM_SETTINGS: readonly string[] = ['yes', 'help']

/** Reads what was typed after a command. Node's own reader tells the tokens; the words about faults are ours, in both languages. */
export function readArgs(command: Command, args: readonly string[], env: Partial<Record<string, string>>): ArgsReading {
  const known: Flags = { ...command.flags, ...FRAME_FLAGS }
  const names = Object.keys(known)
  const options = Object.fromEntries(names.map((name) => [name, { type: known[name]?.value ? ('string' as const) : ('boolean' as const) }]))
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const values: ArgsReading['values'] = Object.fromEntries(names.map((name) => [name, known[name]?.value ? undefined : false]))
  const operands: string[] = []
  const faults: Words[] = []

  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const flag = Object.hasOwn(known, token.name) ? known[token.name] : undefined
    if (!flag) {
      faults.push(FAULTS.unknown(token.rawName, findNearest(token.name, names)))
    } else if (!flag.value) {
      if (token.value === undefined) values[token.name] = true
      else faults.push(FAULTS.noValue(token.rawName))
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) {
      // `--format --changed`: the reader takes the second flag for the value of the first.
      faults.push(FAULTS.valueMissing(token.rawName, flag.value))
    } else if (flag.choices && !flag.choices.includes(token.value)) {
      faults.push(FAULTS.choice(token.rawName, token.value, flag.choices))
    } else values[token.name] = token.value
  }

  const expected = command.operands ?? []
  const least = expected.filter((name) => !name.endsWith('?')).length
  for (const extra of operands.slice(expected.length)) faults.push(FAULTS.extra(extra))
  for (const name of expected.slice(operands.length, least)) faults.push(FAULTS.operandMissing(name))
  const swallowed = names.filter((name) => {
    // npm keeps what stands before `--` to itself, and tells the script in its environment only.
    const isSwallowed = !NPM_SETTINGS.includes(name) && env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined
    return isSwallowed && !values[name]
  })
  // What npm left behind, the value of such a flag, is no mistake of its own.
  return { values, operands, faults: swallowed.length > 0 ? swallowed.map(FAULTS.swallowed) : faults }
}
