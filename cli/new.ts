import { runAsProgram } from './frame/host'
import { newAlert } from './new/alert'
import { newRelease } from './new/release'

/** `npm run new` begins a release, `npm run new alert` an alert. */
const [kind, ...rest] = process.argv.slice(2)
await (kind === 'alert' ? runAsProgram(newAlert, rest) : runAsProgram(newRelease))
