import './globals.css'
import type { Metadata } from 'next'
import en from '@/locales/en.json'
import km from '@/locales/km.json'

export const metadata: Metadata = { title: `${km.ErrorPage['404'].title} – ${en.ErrorPage['404'].title}`, robots: { index: false } }

/** The framework's own 404, for hosts that run Next without server/: it cannot know the language, so it speaks both. */
export default function GlobalNotFound() {
  return (
    <html lang="km">
      <body>
        <div className="on-royal">
          <div className="kbach" />
        </div>
        <main className="mx-auto max-w-measure px-4 py-16">
          <h1 className="page-title mb-6">{km.ErrorPage['404'].title}</h1>
          <p>{km.ErrorPage['404'].text}</p>
          <p>
            <a href="/km">{km.WaysOn.home}</a>
          </p>
          <section lang="en" className="mt-10">
            <h2 className="section-title mb-4">{en.ErrorPage['404'].title}</h2>
            <p>{en.ErrorPage['404'].text}</p>
            <p>
              <a href="/en">{en.WaysOn.home}</a>
            </p>
          </section>
        </main>
      </body>
    </html>
  )
}
