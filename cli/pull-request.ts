import { runAsProgram } from './frame/host'
import { pullRequest } from './pull-request/pull-request'

/** `npm run pull-request` */
await runAsProgram(pullRequest)
