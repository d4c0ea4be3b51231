import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { adaptCms } from '@/lib/admin/adapt-cms'
import { createAdminConfig } from '@/lib/admin/admin-config'
import { ADMIN_STYLES, createAdminPage, KHMER_FACE } from '@/lib/admin/admin-page'
import { createComponentForms, TABLE_FORM } from '@/lib/admin/component-forms'
import { site } from '@/site.config'

/** Served as `/admin/`; nothing there comes from another place. */
const OUT_DIR = 'public/admin'
const FACES_DIR = 'node_modules/@fontsource-variable/kantumruy-pro/files'
const CMS_DIR = 'node_modules/@sveltia/cms/npm'

/** Source of Sveltia CMS goes through `adaptCms`. The grammars of its code editor, 300 files, are left out: releases hold no code. */
const sveltia: Plugin = {
  name: 'sveltia',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, ({ path: file }) => ({
      contents: adaptCms(readFileSync(file, 'utf8')),
      loader: 'js',
    }))
    onResolve({ filter: /^@shikijs\/langs\// }, () => ({ path: 'no-grammar', namespace: 'no-grammar' }))
    onLoad({ filter: /.*/, namespace: 'no-grammar' }, () => ({ contents: 'export default []', loader: 'js' }))
  },
}

/** Makes the form in the browser: `npm run build` calls it. */
export async function buildAdmin(projectDir: string): Promise<void> {
  const started = performance.now()
  const outdir = path.join(projectDir, OUT_DIR)
  rmSync(outdir, { recursive: true, force: true })
  mkdirSync(outdir, { recursive: true })
  const data = { config: createAdminConfig(site), components: createComponentForms(), table: TABLE_FORM }
  await build({
    absWorkingDir: projectDir,
    entryPoints: { admin: 'lib/admin/browser.ts' },
    outdir,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    chunkNames: 'chunks/[name]-[hash]',
    define: { ADMIN: JSON.stringify(data), 'process.env.NODE_ENV': '"production"' },
    plugins: [sveltia],
    logLevel: 'warning',
  })
  cpSync(path.join(projectDir, CMS_DIR, 'assets'), path.join(outdir, 'assets'), {
    recursive: true,
    filter: (file) => !file.endsWith('.map'),
  })
  cpSync(path.join(projectDir, FACES_DIR, KHMER_FACE), path.join(outdir, 'assets', KHMER_FACE))
  writeFileSync(path.join(outdir, 'admin.css'), ADMIN_STYLES)
  writeFileSync(path.join(outdir, 'index.html'), createAdminPage(site))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`form for the browser: ${OUT_DIR}, ${seconds} s`)
}
