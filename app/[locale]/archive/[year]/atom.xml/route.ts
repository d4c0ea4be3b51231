import { createFeedRoute, listYearFeeds } from '@/lib/web/feeds/feed-routes'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = listYearFeeds
export const GET = createFeedRoute('atom')
