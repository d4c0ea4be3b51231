/**
 * The only gate between what editors write and what anybody sees: drafts have no `visible_from`, an embargo lies
 * in the future, an expired release in the past. Takes the same moment twice, in epoch milliseconds.
 * Every query of lib/catalog holds it; tests/unit/catalog proves it for each of them.
 */
export const VISIBLE = 'article.visible_from <= ? AND coalesce(article.visible_until > ?, 1)'
