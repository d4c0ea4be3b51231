import { describe, expect, it } from 'vitest'
import { FrameworkMarkupError, listInlineScripts, stripFramework } from '@/lib/web/html-first/strip-framework'

/** A page as Next 16.4 renders it, in little: what of it readers need stands in `PAGE`. */
const FLIGHT = '<script>self.__next_f.push([1,"<p>data</p>"])</script>'
const PAGE =
  '<!DOCTYPE html><html lang="km"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>' +
  '<link rel="preload" as="image" href="/cover.avif"/><title>ក &lt;script&gt;</title><script type="application/ld+json">{"a":"</p>"}</script></head>' +
  '<body><p>ខេត្ត កណ្តាល</p><script type="module" src="/scripts/share.js"></script></body></html>'
const RENDERED = PAGE.replace('<link rel="stylesheet"', '<link rel="preconnect" href="/" crossorigin=""/><link rel="stylesheet"')
  .replace(
    '<title>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/><link rel="modulepreload" href="/b.js"/><script src="/_next/static/a.js" async=""></script><script src="/_next/static/p.js" noModule=""></script><title>',
  )
  .replace('ខេត្ត ', 'ខេត្ត<!-- --> ')
  .replace('</body>', `<!--$--><!--/$--><script id="_R_">requestAnimationFrame(function(){})</script>${FLIGHT}${FLIGHT}</body>`)

describe('stripFramework', () => {
  it('takes out the scripts of the framework, their data and what fetches them, and leaves the rest to the letter', () => {
    expect(stripFramework(RENDERED)).toBe(PAGE)
  })

  it('keeps what only reads like a script: in a title, in an attribute, in data for search engines', () => {
    const page = `<p title="<script>"></p><textarea><script>x</script></textarea>`
    expect(stripFramework(page + FLIGHT)).toBe(page)
  })

  it.each([
    ['a boundary whose content comes late', '<template id="B:0"></template>'],
    ['content that a script would move', '<div hidden id="S:0"><p>late</p></div>'],
    ['a placeholder', '<template id="P:1"></template>'],
  ])('refuses a page with %s: without the script it would not be whole', (_, late) => {
    expect(() => stripFramework(late + FLIGHT)).toThrow(FrameworkMarkupError)
  })

  it('refuses a page in which it does not know the framework again', () => {
    expect(() => stripFramework(PAGE)).toThrow(FrameworkMarkupError)
    expect(() => stripFramework(RENDERED.replaceAll('__next_f', '__next_g'))).toThrow(FrameworkMarkupError)
  })

  it('leaves a page whole that says it keeps the framework', () => {
    const kept = RENDERED.replace('<title>', '<meta name="framework" content="keep"/><title>')
    expect(stripFramework(kept)).toBe(kept)
    expect(listInlineScripts(kept)).toEqual([
      'requestAnimationFrame(function(){})',
      ...Array(2).fill('self.__next_f.push([1,"<p>data</p>"])'),
    ])
  })

  it('leaves no inline script behind that a policy would have to name', () => {
    expect(listInlineScripts(stripFramework(RENDERED))).toEqual([])
  })
})
