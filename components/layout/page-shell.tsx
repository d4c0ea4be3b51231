import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import type { MainNavigationProps } from './main-navigation'
import { OwnScript } from './own-script'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

export type PageShellProps = {
  /** The same page, or list, in the other language. */
  otherLanguageHref: Route
  /** The section of the main navigation the page belongs to. */
  section?: MainNavigationProps['section']
  /** The way from the home page down to this page, without either of them. */
  crumbs?: Crumb[]
  /** What the search box holds when the page opens. */
  query?: string
  children: ReactNode
}

/** Everything around a page's own content: header, landmarks, footer. */
export function PageShell({ otherLanguageHref, section, crumbs, query, children }: PageShellProps) {
  return (
    <>
      <SiteHeader otherLanguageHref={otherLanguageHref} query={query} navigation={{ section, isSectionPage: !crumbs }} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 pb-16 pt-5 outline-none sm:pt-8 sm:px-6">
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        {children}
      </main>
      <SiteFooter />
      <OwnScript name="suggest" />
    </>
  )
}
