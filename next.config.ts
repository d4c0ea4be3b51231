import path from 'node:path'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { ADMIN_PATH, getAdminHeaders } from './lib/admin/admin-headers'
import { getRulesFingerprint } from './lib/catalog/fingerprint'
import { site } from './site.config'

const projectDir = process.cwd()

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A page is whole before it is sent: its head would be completed by a script otherwise (docs/adr/0011).
  htmlLimitedBots: /.*/,
  typedRoutes: true,
  // Types are checked by `npm run verify`, tests included; building twice would only take longer.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@libsql/client', 'libsql'],
  // Pictures are made before the build (lib/pictures), scripts too (cli/scripts). Their addresses hold a hash of what is in them.
  images: { unoptimized: true },
  headers: async () => [
    { source: '/:folder(pictures|scripts)/:path*', headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }] },
    { source: `${ADMIN_PATH}/:path*`, headers: Object.entries(getAdminHeaders(site.editing)).map(([key, value]) => ({ key, value })) },
  ],
  // The form in the browser is a folder of files, and Next serves no folder.
  rewrites: async () => [{ source: ADMIN_PATH, destination: `${ADMIN_PATH}/index.html` }],
  turbopack: {
    root: projectDir,
    rules: {
      '*.mdx': {
        loaders: [
          { loader: path.join(projectDir, 'lib/mdx/loader.cjs'), options: { projectDir, fingerprint: getRulesFingerprint(projectDir) } },
        ],
        as: '*.js',
      },
    },
  },
  experimental: {
    globalNotFound: true,
    // Source maps of compiled bodies cost half of the build and nobody reads them.
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
    serverSourceMaps: false,
  },
}

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: { createMessagesDeclaration: './locales/en.json' },
})

export default withNextIntl(config)
