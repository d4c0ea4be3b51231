import { openCatalog } from '@/lib/catalog/open'
import { listBest, NEIGHBOURS_WEIGHED, readArticles, readFacts } from '@/lib/catalog/related/related'
import { createNeighbourIndex } from '@/lib/catalog/related/similarity'
import { listArticleTerms } from '@/lib/catalog/related/terms'
import { routing } from '@/lib/i18n/routing'
import { getCatalogFile } from './frame/catalog-file'

/**
 * `npm run related -- <slug>`: explains to an editor why the related articles of a release are what they are: the
 * parts of each score and the words both texts share. Reads the catalog of the last build.
 */
const TERMS_SHOWN = 8
const slug = process.argv[2]
if (!slug) {
  console.error('npm run related -- <slug>, for example: npm run related -- 2026-05-05-small-business-help-desk')
  process.exit(1)
}

const { db } = await openCatalog(getCatalogFile(process.cwd(), process.env))
let isKnown = false
for (const locale of routing.locales) {
  const articles = await readArticles(db, locale)
  const article = articles.find((candidate) => candidate.slug === slug)
  if (!article) continue
  isKnown = true
  console.log(`\n${locale}  ${article.title}`)
  const bySlug = new Map(articles.map((each) => [each.slug, each]))
  const facts = await readFacts(db, locale, [...bySlug.keys()])
  for (const pick of facts.get(slug)?.related ?? []) console.log(`  editor's pick  ${pick}`)
  const toIndexed = (each: typeof article) => ({ id: each.slug, terms: listArticleTerms(each) })
  const index = createNeighbourIndex(articles.map(toIndexed))
  for (const { slug: otherSlug, score } of listBest(slug, index.listNearest(slug, NEIGHBOURS_WEIGHED), facts)) {
    const other = bySlug.get(otherSlug) as typeof article
    const { terms } = index.explain(toIndexed(article), toIndexed(other))
    const { total, similarity, district, category, tags, closeness } = score
    console.log(
      `  ${total.toFixed(3)} = (text ${similarity.toFixed(3)} + district ${district} + category ${category} + keywords ${tags}) × time ${closeness.toFixed(2)}  ${other.slug}`,
    )
    console.log(`         ${other.title}`)
    console.log(
      `         ${terms
        .slice(0, TERMS_SHOWN)
        .map(({ text, contribution }) => `${text} ${contribution.toFixed(3)}`)
        .join(' · ')}`,
    )
  }
}
db.close()
if (!isKnown) {
  console.error(`There is no release "${slug}" in the catalog. Run "npm run build" if it is new.`)
  process.exitCode = 1
}
