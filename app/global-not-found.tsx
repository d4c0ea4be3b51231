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
        <main className="mx-auto max-w-2xl px-4 py-16">
          <h1 className="text-2xl text-royal">{km.ErrorPage['404'].title}</h1>
          <p>{km.ErrorPage['404'].text}</p>
          <p>
            <a href="/km">{km.ErrorPage.home}</a>
          </p>
          <section lang="en" className="mt-10">
            <h2 className="text-xl text-royal">{en.ErrorPage['404'].title}</h2>
            <p>{en.ErrorPage['404'].text}</p>
            <p>
              <a href="/en">{en.ErrorPage.home}</a>
            </p>
          </section>
        </main>
      </body>
    </html>
  )
}
