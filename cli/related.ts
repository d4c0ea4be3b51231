import path from 'node:path'
import { openCatalog } from '@/lib/catalog/open'
import { indexArticles, listByScore, readArticles } from '@/lib/catalog/related/related'
import { listTerms } from '@/lib/catalog/related/terms'
import { routing } from '@/lib/i18n/routing'

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

const { db } = await openCatalog(path.join(process.cwd(), process.env.CATALOG_FILE ?? '.catalog/catalog.db'))
let isKnown = false
for (const locale of routing.locales) {
  const articles = await readArticles(db, locale)
  const article = articles.find((candidate) => candidate.slug === slug)
  if (!article) continue
  isKnown = true
  console.log(`\n${locale}  ${article.title}`)
  for (const pick of article.facts.related) console.log(`  editor's pick  ${pick}`)
  const index = indexArticles(articles)
  const toIndexed = ({ id, title, text }: typeof article) => ({ id, terms: listTerms(`${title}\n${text}`) })
  for (const { article: other, score } of listByScore(article, new Map(articles.map((each) => [each.id, each])), index)) {
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
