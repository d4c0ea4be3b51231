import { createFeedRoute, listDistrictFeeds } from '@/lib/web/feeds/feed-routes'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = listDistrictFeeds
export const GET = createFeedRoute('json')
