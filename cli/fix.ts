import { fix } from './fix/fix'
import { runAsProgram } from './frame/host'

/** `npm run fix` */
await runAsProgram(fix)
