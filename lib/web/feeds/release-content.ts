import type { Element } from 'hast'
import { h } from 'hastscript'
import { getArticleHtml } from '@/lib/catalog/article-html'
import type { Release } from '@/lib/catalog/query'
import { getReleasePath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { getWords } from '@/lib/i18n/words'
import { formatDate, formatDateTime } from '@/lib/khmer/dates'
import { createAttachment, createFigure, createTitle } from '@/lib/mdx/html/parts'
import { writeHtml } from '@/lib/mdx/html/write-html'
import { getLargestJpeg } from '@/lib/pictures/recipe'
import { site } from '@/site.config'
import { toAbsoluteUrl } from '../absolute-url'

/** All that the page of a release says, from warnings to changes, as plain HTML in the order of the page. For builds only. */
export async function getReleaseContent(release: Release): Promise<string> {
  const { article } = release
  const pageUrl = toAbsoluteUrl(getReleasePath(article.locale, article.slug))
  const write = (children: Element[]) => writeHtml({ type: 'root', children }, pageUrl)
  const { lead, cover } = article
  const before = [
    ...createWarnings(release),
    ...(lead ? [h('p', lead)] : []),
    ...(cover ? [createFigure(getLargestJpeg(cover), cover)] : []),
  ]
  return write(before) + (await getArticleHtml(article, site.baseUrl)) + write([...createAttachments(release), ...createChanges(release)])
}

/** What nobody may miss who reads the text: that it is withdrawn and why, older than its original, or a sample. */
function createWarnings({ article, basedOn }: Release): Element[] {
  const { locale, slug, withdrawn, isSample } = article
  const t = getWords(locale)
  const warnings: Element[] = []
  if (withdrawn) {
    const text = t.markup('WithdrawnBanner.text', { date: () => formatDate(withdrawn.date, locale) })
    warnings.push(createTitle(t('WithdrawnBanner.title')), h('p', withdrawn.reason), h('p', text))
    if (withdrawn.replacedBy) {
      warnings.push(h('p', [h('a', { href: getReleasePath(locale, withdrawn.replacedBy) }, t('WithdrawnBanner.replacement'))]))
    }
  }
  if (basedOn) {
    const text = t.markup('OutdatedTranslation.text', { date: () => formatTime(basedOn, locale) })
    const original = getOtherLocale(locale)
    const link = h('a', { href: getReleasePath(original, slug), hrefLang: original }, t('OutdatedTranslation.link'))
    warnings.push(createTitle(t('OutdatedTranslation.title')), h('p', [`${text} `, link]))
  }
  if (isSample) warnings.push(h('p', [h('em', t('SampleNotice.text'))]))
  return warnings
}

function createAttachments({ article: { attachments, locale } }: Release): Element[] {
  if (attachments.length === 0) return []
  const files = attachments.map((attachment) => h('li', createAttachment(attachment, locale)))
  return [h('h2', getWords(locale)('AttachmentList.title')), h('ul', files)]
}

function createChanges({ article: { updates, locale } }: Release): Element[] {
  if (updates.length === 0) return []
  const changes = updates.map(({ date, note }) => h('li', [h('strong', formatTime(date, locale)), `: ${note}`]))
  return [h('h2', getWords(locale)('ChangeHistory.title')), h('ul', changes)]
}

const formatTime = (date: string, locale: Release['article']['locale']) => (date.includes('T') ? formatDateTime : formatDate)(date, locale)
