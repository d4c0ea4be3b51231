import { createCorrectionsRoute, listHomeFeeds } from '@/lib/web/feeds/feed-routes'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = listHomeFeeds
export const GET = createCorrectionsRoute('json')
