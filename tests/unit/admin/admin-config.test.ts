import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import gazetteer from '@/content/gazetteer.json'
import { adaptCms } from '@/lib/admin/adapt-cms'
import { createAdminConfig } from '@/lib/admin/admin-config'
import { getAdminHeaders } from '@/lib/admin/admin-headers'
import { createAdminPage } from '@/lib/admin/admin-page'
import { defineSite, type Editing, type SiteInput } from '@/lib/site/define-site'
import { site } from '@/site.config'

const configure = (editing: Editing) => createAdminConfig({ ...site, editing })

describe('the configuration of the form', () => {
  it('signs in to the service that site.config.ts names', () => {
    const common = { repository: 'kandal/news', branch: 'main' }
    expect(configure({ ...common, service: 'github', signIn: 'https://sign-in.example.org' }).backend).toMatchObject({
      name: 'github',
      repo: 'kandal/news',
      branch: 'main',
      base_url: 'https://sign-in.example.org',
    })
    expect(configure({ ...common, service: 'gitlab', origin: 'https://git.example.org', signIn: 'abc' }).backend).toMatchObject({
      name: 'gitlab',
      api_root: 'https://git.example.org/api/v4',
      auth_type: 'pkce',
      app_id: 'abc',
    })
    expect(configure({ ...common, service: 'gitea', origin: 'https://git.example.org' }).backend).toMatchObject({
      name: 'gitea',
      api_root: 'https://git.example.org/api/v1',
      auth_methods: ['token'],
    })
  })

  it('lets a colleague read first, where the service can', () => {
    const common = { repository: 'kandal/news', branch: 'main' }
    const modes = (['github', 'gitlab', 'gitea'] as const).map((service) => configure({ ...common, service }).publish_mode)
    expect(modes).toEqual(['editorial_workflow', 'editorial_workflow', 'simple'])
  })

  it('accepts folder names that the catalog accepts, with a date and words', () => {
    const [{ slug }] = createAdminConfig(site).collections as unknown as [{ slug: { pattern: [string, string] } }]
    const pattern = new RegExp(slug.pattern[0])
    expect(['2026-12-01-road-repair', '2026-12-01-covid-19'].filter((name) => !pattern.test(name))).toEqual([])
    expect(
      ['2026-12-01', '2026-12-01-', '2026-12-01-ផ្លូវ', 'road-repair', '2026-12-01-Road', '2026-12-01-12'].filter((name) =>
        pattern.test(name),
      ),
    ).toEqual([])
  })

  it('refuses a sign-in service of GitHub that is no address', () => {
    const input = { ...site, gazetteer, editing: { service: 'github', repository: 'a/b', branch: 'main', signIn: 'abc' } }
    const { districts: _, ...rest } = input
    expect(() => defineSite(rest as unknown as SiteInput)).toThrow(/signIn/)
  })
})

describe('the page of the form', () => {
  it('is kept out of search engines and loads its own files only', () => {
    const page = createAdminPage(site)
    expect(page).toContain('noindex')
    expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      site.emblem,
      '/admin/admin.css',
      '/admin/admin.js',
    ])
    expect(getAdminHeaders(undefined)['x-robots-tag']).toContain('noindex')
  })

  it('may talk to the service of the repository and to nobody else', () => {
    const getSources = (editing: Editing | undefined) =>
      /connect-src ([^;]*)/.exec(getAdminHeaders(editing)['content-security-policy']!)![1]!.split(' ')
    const own = getSources(undefined)
    const added = (editing: Editing) => getSources(editing).filter((source) => !own.includes(source))
    expect(own.filter((source) => source.startsWith('http'))).toEqual([])
    expect(added({ service: 'github', repository: 'a/b', branch: 'main' })).toEqual(['https://api.github.com'])
    expect(added({ service: 'gitlab', repository: 'a/b', branch: 'main', origin: 'https://git.example.org' })).toEqual([
      'https://git.example.org',
    ])
  })
})

describe('what is changed in Sveltia CMS', () => {
  const source = readFileSync('node_modules/@sveltia/cms/npm/index.js', 'utf8')

  it('is found in the version that is installed', () => {
    expect(adaptCms(source)).not.toContain('cdn.jsdelivr.net')
  })

  it('stops the build when it is not found', () => {
    expect(() => adaptCms(adaptCms(source))).toThrow(/adapt-cms/)
  })
})
