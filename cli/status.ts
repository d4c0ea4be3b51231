import { runAsProgram } from './frame/host'
import { status } from './status/status'

/** `npm run status` */
await runAsProgram(status)
