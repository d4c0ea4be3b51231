import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Answers that are kept from one check to the next. What is not asked for again is forgotten when it is saved. */
export type Store<Answer> = {
  /** The kept answer, when it is fresh enough, or a new one. */
  get(key: string, find: () => Promise<Answer>, isFresh?: (answer: Answer) => boolean): Promise<Answer>
  save(): void
}

/** Opens the answers of an earlier check. A file that is not there, or broken, holds none: they are found again. */
export function openStore<Answer>(file: string): Store<Answer> {
  const earlier = read<Answer>(file)
  const answers: Record<string, Answer> = {}
  return {
    async get(key, find, isFresh = () => true) {
      const kept = earlier[key]
      const answer = kept !== undefined && isFresh(kept) ? kept : await find()
      answers[key] = answer
      return answer
    },
    save() {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(answers))
    },
  }
}

function read<Answer>(file: string): Partial<Record<string, Answer>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
