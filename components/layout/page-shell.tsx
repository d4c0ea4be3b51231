import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

export type PageShellProps = {
  /** The same page, or list, in the other language. */
  otherLanguageHref: Route
  /** The way from the home page down to this page, without either of them. */
  crumbs?: Crumb[]
  /** What the search box holds when the page opens. */
  query?: string
  children: ReactNode
}

/** Everything around a page's own content: header, landmarks, footer. */
export function PageShell({ otherLanguageHref, crumbs, query, children }: PageShellProps) {
  return (
    <>
      <SiteHeader otherLanguageHref={otherLanguageHref} query={query} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 pb-16 pt-5 outline-none sm:pt-8 sm:px-6">
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        {children}
      </main>
      <SiteFooter />
      <script type="module" src="/scripts/suggest.js" />
    </>
  )
}
