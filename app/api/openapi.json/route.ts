import { createOpenApi } from '@/lib/web/api/openapi'

export const dynamic = 'force-static'

/** The description of the API, for people and programs. */
export function GET(): Response {
  return Response.json(createOpenApi(), { headers: { 'content-type': 'application/openapi+json; charset=utf-8' } })
}
