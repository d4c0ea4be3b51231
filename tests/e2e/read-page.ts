/** Runs within a page: what is asked of every page, in one question. `other` is the language its reader may switch to. */
export function readPage(other: string) {
  const { documentElement } = document
  const switchLink = document.querySelector<HTMLAnchorElement>(`header a[hreflang="${other}"]`)
  return {
    lang: documentElement.lang,
    mains: document.querySelectorAll('main').length,
    textLength: document.querySelector('main')?.innerText.length ?? 0,
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName, textContent }) => ({
      level: Number(tagName[1]),
      text: textContent,
    })),
    preloads: [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].map(({ href }) => href),
    // It is the icon of the tab too.
    emblem: document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href,
    otherHref: switchLink?.href,
    overflow: documentElement.scrollWidth - documentElement.clientWidth,
  }
}
