import { runAsProgram } from './frame/host'
import { schedule } from './schedule/schedule'

/** `npm run schedule` */
await runAsProgram(schedule)
