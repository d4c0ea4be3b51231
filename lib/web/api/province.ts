import { site } from '@/site.config'
import { createParameters } from './parameters'

/** The parameters of this province's API. */
export const parameters = createParameters(site)
