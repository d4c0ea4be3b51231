import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AlertSlot } from '@/components/layout/alert-slot'
import { insertAlerts } from '@/server/insert-alerts'

const SLOT = renderToStaticMarkup(createElement(AlertSlot))

describe('insertAlerts', () => {
  it('fills the slot that the layout renders, and nothing else of the page', () => {
    const page = (slot: string) => `<html><head><title>A</title></head><body>${slot}<header></header></body></html>`
    expect(insertAlerts(page(SLOT), '<p>B</p>')).toBe(page('<div id="alerts"><p>B</p></div>'))
  })

  it('fills the slot in the page, not what reads like one in a text or in a script below it', () => {
    const html = `<title>&lt;div id="alerts"&gt;</title>${SLOT}<script>"${SLOT}"</script>`
    expect(insertAlerts(html, 'B')).toBe(`<title>&lt;div id="alerts"&gt;</title><div id="alerts">B</div><script>"${SLOT}"</script>`)
  })

  it('leaves a page without a slot as it is', () => {
    expect(insertAlerts('<html></html>', 'B')).toBe('<html></html>')
  })
})
