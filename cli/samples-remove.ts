import { runAsProgram } from './frame/host'
import { removeSamples } from './samples/remove'

/** `npm run samples:remove` */
await runAsProgram(removeSamples)
