import { createPlaces } from '@/lib/catalog/search/places'
import { site } from '@/site.config'

/** The places of this province, for search. */
export const places = createPlaces(site)
