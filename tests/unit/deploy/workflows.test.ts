import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { COMMENT_MARK } from '@/cli/pull-request/write-comment'

const FOLDER = path.resolve(import.meta.dirname, '../../../.github/workflows')

type Step = { uses?: string; run?: string }
type Job = { permissions?: Record<string, string>; steps: Step[] }
type Workflow = { on: Record<string, unknown>; permissions?: Record<string, string>; jobs: Record<string, Job> }

const WORKFLOWS = readdirSync(FOLDER).map((name) => ({ name, workflow: parse(readFileSync(path.join(FOLDER, name), 'utf8')) as Workflow }))
const JOBS = WORKFLOWS.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${name} ${id}`, job, permissions: job.permissions ?? workflow.permissions })),
)

describe('the workflows', () => {
  it('say what each may do', () => {
    expect(WORKFLOWS.length).toBeGreaterThan(2)
    for (const { name, workflow } of WORKFLOWS) expect(workflow.permissions, name).toBeDefined()
  })

  it('never run what a stranger proposes with the rights of the site', () => {
    for (const { name, workflow } of WORKFLOWS) expect(Object.keys(workflow.on), name).not.toContain('pull_request_target')
    for (const { name, job, permissions } of JOBS) {
      const mayWrite = Object.values(permissions ?? {}).includes('write')
      // A job that may write takes nothing from the proposal but the finished comment.
      if (mayWrite)
        expect(
          job.steps.map(({ uses = '' }) => uses).filter((uses) => uses.startsWith('actions/checkout')),
          name,
        ).toEqual([])
    }
  })

  it('put nothing that somebody else wrote into a script', () => {
    for (const { name, job } of JOBS) for (const { run = '' } of job.steps) expect(run, name).not.toContain('${{')
  })

  it('name the version of every action', () => {
    for (const { name, job } of JOBS) for (const { uses } of job.steps) if (uses) expect(uses, name).toMatch(/^[\w-]+\/[\w-]+@v\d+/)
  })

  it('find the comment of an earlier run by its mark', () => {
    expect(readFileSync(path.join(FOLDER, 'content.yml'), 'utf8')).toContain(COMMENT_MARK)
  })
})
