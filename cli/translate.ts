import { runAsProgram } from './frame/host'
import { translate } from './translate/translate'

/** `npm run translate -- <slug>` */
await runAsProgram(translate)
