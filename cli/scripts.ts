import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

/** Syntax of the oldest browser that should run our scripts: Chromium 80. Others read the same pages without. */
const TARGET = 'es2020'

/**
 * Makes the scripts of pages: `app/scripts/*.js`, minified, in `public/scripts/`. Their names hold a hash of what is in them, so
 * that browsers keep them for good; `components/layout/own-scripts.json` tells pages the addresses.
 */
export async function buildScripts(projectDir: string): Promise<void> {
  const folder = path.join(projectDir, 'public/scripts')
  const { outputFiles } = await build({
    entryPoints: [path.join(projectDir, 'app/scripts/*.js')],
    outdir: folder,
    entryNames: '[name].[hash]',
    bundle: true,
    format: 'esm',
    minify: true,
    target: TARGET,
    write: false,
    logLevel: 'silent',
  })
  const made = new Map(outputFiles.map((file) => [path.basename(file.path), file.contents]))
  await mkdir(folder, { recursive: true })
  for (const [name, contents] of made) await writeFile(path.join(folder, name), contents)
  for (const name of await readdir(folder)) if (!made.has(name)) await rm(path.join(folder, name))

  const addresses = Object.fromEntries([...made.keys()].sort().map((name) => [name.split('.')[0], `/scripts/${name}`]))
  await writeFile(path.join(projectDir, 'components/layout/own-scripts.json'), `${JSON.stringify(addresses)}\n`)
}
