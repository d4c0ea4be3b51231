import { type Feed, type FeedFile, type FeedItem, getFeedAddress } from './feed'

/** Writes a feed as JSON Feed 1.1. Pages in other languages, for which it has no place, are an extension of ours. */
export function writeJsonFeed({ locale, title, description, author, url, items }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: getFeedAddress(url, 'json'),
    description,
    language: locale,
    authors: [{ name: author }],
    items: items.map((item) => createItem(item, locale)),
  })
}

function createItem(item: FeedItem, locale: Feed['locale']) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    language: locale,
    date_published: item.published,
    date_modified: item.updated,
    authors: [{ name: item.author }],
    tags: item.categories.map(({ label }) => label),
    ...(item.picture && { image: item.picture.url }),
    ...(item.attachments.length > 0 && { attachments: item.attachments.map(createAttachment) }),
    ...(item.translations.length > 0 && {
      _translations: item.translations.map((translation) => ({ language: translation.locale, url: translation.url })),
    }),
  }
}

const createAttachment = ({ url, type, bytes, title }: FeedFile) => ({ url, mime_type: type, title, size_in_bytes: bytes })
