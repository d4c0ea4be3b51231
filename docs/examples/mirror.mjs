// Copies every release through the API and proves each text by its hash: node mirror.mjs https://kandal.gov.kh folder
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'

const [site, folder] = process.argv.slice(2)
// The addresses in answers are those of the public site; a mirror of a mirror stays where it is.
const get = async (url) => (await fetch(new URL(new URL(url, site).href.replace(/^https?:\/\/[^/]+/, site)))).json()
const { releases } = await get('/data/manifest.json')
const known = new Set(releases.map(({ sha256 }) => sha256))
for (const locale of ['km', 'en']) {
  mkdirSync(`${folder}/${locale}`, { recursive: true })
  for (let url = `/api/articles?locale=${locale}&limit=50`; url; ) {
    const page = await get(url)
    for (const { api } of page.articles) {
      const release = await get(api)
      const hash = createHash('sha256').update(release.text).digest('hex')
      if (hash !== release.sha256 || !known.has(hash)) throw new Error(`${release.url} is not what the manifest says`)
      writeFileSync(`${folder}/${locale}/${release.slug}.json`, JSON.stringify(release))
    }
    url = page.next
  }
}
