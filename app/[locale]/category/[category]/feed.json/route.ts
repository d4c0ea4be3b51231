import { createFeedRoute, listCategoryFeeds } from '@/lib/web/feeds/feed-routes'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = listCategoryFeeds
export const GET = createFeedRoute('json')
