import { z } from 'zod'
import { site } from '@/site.config'
import { API_VERSION, apiSchemas } from './article-schema'
import { parameters } from './province'

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const answer = (description: string, name: string, type = 'application/json') => ({
  description,
  content: { [type]: { schema: refer(name) } },
})
const BAD_REQUEST = { 400: answer('A parameter is not valid, or there is none of this name', 'Problem', 'application/problem+json') }
const NOT_FOUND = { 404: answer('There is no such thing', 'Problem', 'application/problem+json') }

/** The parameters of a query as their readers check them. */
function listQueryParameters({ shape }: { shape: z.ZodRawShape }) {
  return Object.entries(shape).map(([name, schema]) => {
    const { $schema: _, description, type = 'string', ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' })
    return { name, in: 'query', description, required: !z.safeParse(schema, undefined).success, schema: { type, ...rest } }
  })
}

const inPath = (name: string, schema: object) => ({ name, in: 'path', required: true, schema: { type: 'string', ...schema } })

/** The description of the API (OpenAPI 3.1), from the same schemas that read its questions and type its answers. */
export function createOpenApi() {
  const { schemas } = z.toJSONSchema(apiSchemas, { uri: (id) => `#/components/schemas/${id}` })
  const components = Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema])
  return {
    openapi: '3.1.1',
    info: {
      title: `${site.name.en}: news`,
      version: `${API_VERSION}.0.0`,
      description:
        'Everything that the province publishes, in Khmer and English, for reading. No key is needed; any site may ask. Fields may be added; a change that breaks clients gets addresses of its own.',
    },
    servers: [{ url: site.baseUrl }],
    paths: {
      '/api/articles': {
        get: {
          operationId: 'listReleases',
          summary: 'Releases, newest first, with filters',
          parameters: listQueryParameters(parameters.articles),
          responses: { 200: answer('A page of the list', 'ReleaseList'), ...BAD_REQUEST },
        },
      },
      '/api/articles/{locale}/{slug}': {
        get: {
          operationId: 'getRelease',
          summary: 'One release in one language',
          parameters: [inPath('locale', { enum: ['km', 'en'] }), inPath('slug', {})],
          responses: { 200: answer('The release', 'Release'), ...NOT_FOUND },
        },
      },
      '/api/categories': {
        get: { operationId: 'listCategories', summary: 'Categories', responses: { 200: answer('All of them', 'Categories') } },
      },
      '/api/districts': {
        get: { operationId: 'listDistricts', summary: 'Districts', responses: { 200: answer('All of them', 'Districts') } },
      },
      '/api/search': {
        get: {
          operationId: 'search',
          summary: 'Full text search, in any spelling of Khmer',
          parameters: listQueryParameters(parameters.search),
          responses: { 200: answer('What was found', 'SearchResult'), ...BAD_REQUEST, ...NOT_FOUND },
        },
      },
      '/api/suggest': {
        get: {
          operationId: 'suggest',
          summary: 'Places and titles that go on from what was typed',
          parameters: listQueryParameters(parameters.suggest),
          responses: { 200: answer('Suggestions', 'Suggestions'), ...BAD_REQUEST },
        },
      },
    },
    components: { schemas: Object.fromEntries(components) },
  }
}
