/** What a message of `locales/` needs to be filled in: values it prints, values it only chooses by, and tags. */
export type IcuArguments = { printed: string[]; chosenBy: string[]; tags: string[] }

/**
 * Reads the arguments of an ICU message (Unicode MessageFormat 1: `{name}`, `{name, plural, one {…} other {…}}`, `<tag>`,
 * `'{'` for a sign that is meant as such), those of its branches included.
 * @throws Error when a brace is not closed or an argument has no name
 */
export function listIcuArguments(message: string): IcuArguments {
  const found = { printed: new Set<string>(), chosenBy: new Set<string>(), tags: new Set<string>() }
  readText(message.replace(/''/g, '').replace(/'[{}<>][^']*'/g, ''), found)
  return { printed: [...found.printed].sort(), chosenBy: [...found.chosenBy].sort(), tags: [...found.tags].sort() }
}

function readText(text: string, found: Record<keyof IcuArguments, Set<string>>): void {
  for (const { start, inner } of listGroups(text)) {
    const [, name, kind, rest = ''] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*,?([\s\S]*))?$/.exec(inner) ?? []
    if (!name) throw new Error(`no argument at ${start}: ${text}`)
    if (kind === 'plural' || kind === 'select' || kind === 'selectordinal') {
      found.chosenBy.add(name)
      const branches = listGroups(rest)
      if (!/\bother\s*\{/.test(rest)) throw new Error(`no branch “other”: ${text}`)
      for (const branch of branches) readText(branch.inner, found)
    } else found.printed.add(name)
  }
  const outside = listGroups(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  for (const [, name] of outside.matchAll(/<(\w+)\s*\/?>/g)) found.tags.add(name as string)
}

/** The outermost `{…}` of a text. */
function listGroups(text: string): { start: number; end: number; inner: string }[] {
  const groups: { start: number; end: number; inner: string }[] = []
  let depth = 0
  let start = 0
  for (const [index, sign] of [...text].entries()) {
    if (sign === '{' && depth++ === 0) start = index
    if (sign === '}' && --depth === 0) groups.push({ start, end: index + 1, inner: text.slice(start + 1, index) })
    if (depth < 0) throw new Error(`a brace too many: ${text}`)
  }
  if (depth !== 0) throw new Error(`a brace is not closed: ${text}`)
  return groups
}
