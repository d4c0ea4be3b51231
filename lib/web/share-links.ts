/** A place to share a page in. `isApp`: the address opens an app, so it is of use on a phone only. */
export type ShareLink = { name: 'facebook' | 'telegram' | 'messenger'; href: string; isApp: boolean }

/**
 * Addresses that share a page, as plain links: nothing is loaded from anybody until the reader follows one.
 * Messenger's web dialogue wants an app of one's own registered with Meta and works on no phone; its app opens by
 * `fb-messenger:`, which works on phones only.
 */
export function listShareLinks({ url, title }: { url: string; title: string }): ShareLink[] {
  const [link, text] = [encodeAscii(url), encodeAscii(title)]
  return [
    { name: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${link}`, isApp: false },
    { name: 'telegram', href: `https://t.me/share/url?url=${link}&text=${text}`, isApp: false },
    { name: 'messenger', href: `fb-messenger://share/?link=${link}`, isApp: true },
  ]
}

/** Browsers encode letters outside ASCII themselves (URL Standard); encoded here, a Khmer title would take three times the bytes. */
function encodeAscii(text: string): string {
  return text.replace(/\p{ASCII}/gu, encodeURIComponent)
}
