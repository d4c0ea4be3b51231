import type { Command, ExitCode, Flags, FlagValues, Host } from './command'
import { findLocale, getEnvironmentLocale } from './language'
import { readArgs } from './read-args'
import { FRAME_TEXTS, writeHelp } from './texts'

/**
 * Reads what was typed, answers `--help`, names what is wrong, and runs the command in the language asked for:
 * `--lang`, else `SITE_LANG`, else what the system speaks, else Khmer.
 */
export async function runCommand<Known extends Flags>(command: Command<Known>, args: readonly string[], host: Host): Promise<ExitCode> {
  const reading = readArgs(command as unknown as Command, args, host.env)
  const locale = findLocale(reading.values.lang) ?? getEnvironmentLocale(host.env)
  if (reading.values.help) {
    host.print(writeHelp(command as unknown as Command, locale))
    return 0
  }
  if (reading.faults.length > 0) {
    for (const fault of reading.faults) host.warn(fault[locale])
    host.warn(FRAME_TEXTS[locale].seeHelp(command.usage))
    return 2
  }
  try {
    return await command.run({ flags: reading.values as FlagValues<Known>, operands: reading.operands }, { ...host, locale })
  } finally {
    host.progress('')
  }
}
