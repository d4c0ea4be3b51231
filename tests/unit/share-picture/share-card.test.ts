import { describe, expect, it } from 'vitest'
import type { Article } from '@/lib/catalog/article'
import { createArticleCard, createSiteCard, getCardText, getCardVersion } from '@/lib/web/share-picture/share-card'
import { getArticlePicture } from '@/lib/web/share-picture/share-picture'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { site } from '@/site.config'

const ARTICLE = {
  slug: '2026-01-02-school',
  locale: 'km',
  title: 'សាលារៀន',
  date: '2026-01-02T15:00',
  type: 'notice',
  category: 'education',
  isWithdrawn: false,
  isSample: false,
} as Article

describe('the card of an article', () => {
  it('says what it is, what it is about and when, in the language of the article', () => {
    expect(createArticleCard(ARTICLE)).toEqual({
      locale: 'km',
      title: 'សាលារៀន',
      label: `${km.ReleaseType.notice} · ${km.Category.education}`,
      date: 'ថ្ងៃទី២ ខែមករា ឆ្នាំ២០២៦',
    })
    expect(createArticleCard({ ...ARTICLE, locale: 'en' })).toMatchObject({
      label: `${en.ReleaseType.notice} · ${en.Category.education}`,
      date: '2 January 2026',
    })
  })

  it('warns of a withdrawn release before anything else, and of a sample', () => {
    expect(createArticleCard({ ...ARTICLE, isSample: true }).warning).toEqual({ kind: 'sample', text: km.SampleLabel.label })
    expect(createArticleCard({ ...ARTICLE, isWithdrawn: true, isSample: true }).warning).toEqual({
      kind: 'withdrawn',
      text: km.WithdrawnBanner.title,
    })
  })

  it('is told in words that hold all that the picture shows', () => {
    const card = createArticleCard({ ...ARTICLE, isWithdrawn: true })
    for (const part of [card.title, card.label, card.date, card.warning?.text, site.name.km]) expect(getCardText(card)).toContain(part)
    expect(getCardText(createSiteCard('en'))).toBe(`${site.description.en} – ${site.name.en}`)
  })

  it('has another address when its words change, because networks keep a picture by its address', () => {
    const version = getCardVersion(createArticleCard(ARTICLE))
    expect(getCardVersion(createArticleCard({ ...ARTICLE, summary: 'x' }))).toBe(version)
    expect(getCardVersion(createArticleCard({ ...ARTICLE, title: 'សាលា' }))).not.toBe(version)
    expect(getCardVersion(createArticleCard({ ...ARTICLE, isWithdrawn: true }))).not.toBe(version)
    expect(getArticlePicture(ARTICLE).url).toBe(`/km/news/${ARTICLE.slug}/share.png?v=${version}`)
  })
})
