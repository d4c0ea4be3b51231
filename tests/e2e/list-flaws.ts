/**
 * Runs within a page. Lists what a reader would trip over and axe does not look for; empty when all is well:
 * - a target smaller than 44 × 44 px that does not stand within a sentence (our rule; WCAG 2.5.8 asks for 24 px);
 * - Khmer letters outside of `lang="km"`, or an English clause on a Khmer page outside of `lang="en"` (WCAG 3.1.2). A clause
 *   is four Latin words one of which is small: names, abbreviations, file names and addresses need no label of their own;
 * - two links of one landmark or section with the same name and different targets, or one named «here» (WCAG 2.4.4).
 */
export function listFlaws(): string[] {
  const TARGET_PX = 44
  const BLOCKS = 'p, li, dd, dt, td, th, figcaption, blockquote, h1, h2, h3, h4, div, section, form, main, header, footer, nav, body'
  const KHMER = /[\u1780-\u17D3\u17DC]/
  // The number of a decision, such as ០៨៤/២៦ សសរ, is a name.
  const NUMBER = /[\u17E0-\u17E9]+\/[\u17E0-\u17E9]+ \S+/g
  const VAGUE = /^(?:click )?(?:here|more|read more|link|this page|see more|details)$|^(?:សូម)?(?:ចុច)?(?:នៅ)?ទីនេះ$|^(?:អាន|មើល)បន្ថែម$/i
  const flaws: string[] = []
  const show = (element: Element) => element.outerHTML.slice(0, 140)
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })

  const isWithinSentence = (element: Element) => {
    if (!['inline', 'inline-block'].includes(getComputedStyle(element).display)) return false
    const around = element.closest(BLOCKS)?.textContent?.trim() ?? ''
    return around.length > (element.textContent?.trim().length ?? 0)
  }
  for (const target of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]')) {
    const { width, height } = target.getBoundingClientRect()
    if (!isShown(target)) continue
    if (Math.min(width, height) < TARGET_PX - 0.5 && !isWithinSentence(target)) {
      flaws.push(`target ${Math.round(width)} × ${Math.round(height)}: ${show(target)}`)
    }
  }

  const checkLang = (text: string, element: Element) => {
    const lang = element.closest('[lang]')?.getAttribute('lang')
    if (KHMER.test(text.replace(NUMBER, '')) && lang !== 'km')
      flaws.push(`Khmer in lang=${lang}: ${text.trim().slice(0, 60)} ${show(element)}`)
    if (lang !== 'km') return
    for (const [clause] of text.matchAll(/(?:[A-Za-z’'-]+[,;:]? ){3,}[A-Za-z’'-]+/g)) {
      if (/(?:^| )[a-z]{2,}/.test(clause)) flaws.push(`English in lang=km: ${clause} ${show(element)}`)
    }
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode
    if (parentElement && textContent?.trim() && !parentElement.closest('script, style, template')) checkLang(textContent, parentElement)
  }
  // Not the names of regions: these are words of the interface, and an attribute cannot be in another language than its element.
  for (const name of ['alt', 'title', 'placeholder']) {
    for (const element of document.querySelectorAll(`[${name}]`)) checkLang(element.getAttribute(name) ?? '', element)
  }

  const targets = new Map<string, string>()
  const regions: Element[] = []
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const picture = [...link.querySelectorAll('img, svg')].map((each) => each.getAttribute('alt') ?? each.ariaLabel ?? '').join(' ')
    const name = (link.ariaLabel || `${link.textContent} ${picture}`).replace(/\s+/g, ' ').trim()
    if (VAGUE.test(name) || name === '') flaws.push(`link named «${name}»: ${show(link)}`)
    const region = link.closest('nav, header, footer, section, aside, article, main, dialog') ?? document.body
    if (!regions.includes(region)) regions.push(region)
    const key = `${regions.indexOf(region)} ${name}`
    const other = targets.get(key)
    if (other && other !== link.href) flaws.push(`two links named «${name}»: ${other} and ${link.href}`)
    targets.set(key, link.href)
  }
  return flaws
}
