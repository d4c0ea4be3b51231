import { check } from './check/check'
import { runAsProgram } from './frame/host'

/** `npm run check` */
await runAsProgram(check)
