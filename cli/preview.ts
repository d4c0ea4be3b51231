import { runAsProgram } from './frame/host'
import { preview } from './preview/preview'

/** `npm run preview` */
await runAsProgram(preview)
// Watchers of folders would keep a preview that was stopped from ending.
process.exit()
