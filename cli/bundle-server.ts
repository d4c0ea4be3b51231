import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { SERVER_FILE, SITE_FOLDER } from '@/lib/web/html-first/site-manifest'

/** Packages that are loaded as they are: they hold native code, or are loaded only where a route needs them. */
const EXTERNAL = ['@libsql/client', 'libsql', 'next', 'sharp']

/** Makes one file of `server/` and of what it renders, so that it starts without a compiler. */
export async function bundleServer(projectDir: string): Promise<void> {
  await build({
    entryPoints: [path.join(projectDir, 'server/index.ts')],
    outfile: path.join(projectDir, SITE_FOLDER, SERVER_FILE),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    external: EXTERNAL,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Packages written for CommonJS ask for it.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [createAssetPlugin(projectDir)],
    logLevel: 'warning',
  })
}

/** A picture that a component imports has the address that the framework gave it: the file with the same content. */
function createAssetPlugin(projectDir: string): Plugin {
  const folder = path.join(projectDir, '.next/static/media')
  return {
    name: 'next-assets',
    setup({ onLoad }) {
      onLoad({ filter: /\.svg$/ }, ({ path: file }) => {
        const content = readFileSync(file)
        const name = readdirSync(folder).find((each) => each.endsWith('.svg') && content.equals(readFileSync(path.join(folder, each))))
        if (!name) throw new Error(`${file} is not among the files of the framework's build. Run "npm run build".`)
        return { contents: `export default ${JSON.stringify({ src: `/_next/static/media/${name}` })}`, loader: 'js' }
      })
    },
  }
}
