import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTree } from '../../fixtures/content-tree'

const SCRIPT = path.resolve(import.meta.dirname, '../../../deploy/wait-until-due.sh')

/** Runs the script where `npm run schedule` writes this. `sleep` writes how long it would have slept. */
function run(schedule: string, ...args: string[]) {
  const tools = createTree({
    'bin/npm': `#!/bin/sh\n${schedule}\n`,
    'bin/sleep': '#!/bin/sh\necho "slept $1"\n',
  })
  for (const name of ['npm', 'sleep']) chmodSync(path.join(tools.dir, 'bin', name), 0o755)
  const env = { ...process.env, PATH: `${tools.dir}/bin:${process.env.PATH}` }
  const { status, stdout } = spawnSync(SCRIPT, ['build', ...args], { env, encoding: 'utf8' })
  return { status, lines: stdout.split('\n').filter(Boolean) }
}
const inSeconds = (seconds: number) => `echo ${new Date(Date.now() + seconds * 1000).toISOString()}`

describe('deploy/wait-until-due.sh', () => {
  it('says at once what was due while nobody looked', () => {
    expect(run(inSeconds(-3600))).toEqual({ status: 0, lines: ['due'] })
  })

  it('waits for a moment before the next look', () => {
    const { status, lines } = run(inSeconds(600))
    expect(status).toBe(0)
    expect(lines).toHaveLength(2)
    expect(Number(lines[0]?.replace('slept ', ''))).toBeGreaterThan(590)
    expect(lines[1]).toBe('due')
  })

  it('says nothing when nothing is due before the next look', () => {
    expect(run(inSeconds(3600))).toEqual({ status: 0, lines: [] })
    expect(run(inSeconds(600), '60')).toEqual({ status: 0, lines: [] })
    expect(run('true')).toEqual({ status: 0, lines: [] })
  })

  it('fails when it cannot know: silence would keep a release from its readers', () => {
    expect(run('exit 1').status).not.toBe(0)
  })
})
