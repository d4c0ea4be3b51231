import { runAsProgram } from './frame/host'
import { newAlert } from './new/alert'

/** `npm run new` and `npm run new alert`: write a new file of content. */
await runAsProgram(newAlert, process.argv.slice(3))
