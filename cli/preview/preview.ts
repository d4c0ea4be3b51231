import { showEverything } from '@/lib/catalog/show-everything'
import { buildProjectCatalog } from '../catalog'
import { buildFonts } from '../fonts'
import { getCatalogFile } from '../frame/catalog-file'
import { defineCommand } from '../frame/command'
import { followContent } from '../frame/follow-content'
import { buildProjectPictures } from '../pictures'
import { buildScripts } from '../scripts'
import { createPreviewServer, listen } from './guard'
import { PREVIEW_HELP, PREVIEW_TEXTS } from './texts'

const PORT = 3100

/** `npm run preview`: the site as it will be, for the eyes of its editor. */
export const preview = defineCommand({
  usage: 'npm run preview',
  ...PREVIEW_HELP,
  async run({ flags }, world) {
    const { locale, projectDir, now, print, warn } = world
    const texts = PREVIEW_TEXTS[locale]
    const port = flags.port === undefined ? PORT : Number(flags.port)
    if (!Number.isInteger(port) || port < 1024 || port > 65_535) {
      warn(texts.noPort(flags.port ?? ''))
      return 2
    }
    // Read by the pages, which are bundled apart from this program. What an editor previews is reported to nobody.
    Object.assign(process.env, { CATALOG_FILE: '.catalog/preview.db', SITE_PREVIEW: '1', NEXT_TELEMETRY_DISABLED: '1' })
    print(texts.preparing)
    await buildFonts(projectDir)
    await buildScripts(projectDir)
    await followContent(async () => {
      await buildProjectCatalog()
      await showEverything(getCatalogFile(projectDir, process.env), now)
      await buildProjectPictures()
    })

    const { default: next } = await import('next')
    const app = next({ dev: true, dir: projectDir, hostname: '127.0.0.1', port })
    await app.prepare()
    const server = createPreviewServer({ request: app.getRequestHandler(), upgrade: app.getUpgradeHandler() })
    try {
      await listen(server, port)
    } catch {
      warn(texts.inUse(port))
      await app.close()
      return 1
    }
    print(texts.open(`http://localhost:${port}/${locale}`))
    await waitForEnd()
    server.closeAllConnections()
    server.close()
    await app.close()
    return 0
  },
})

function waitForEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
