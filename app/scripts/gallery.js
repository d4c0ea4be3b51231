// The viewer of a gallery: a link of the strip opens it on its picture, arrows and swipes turn, Escape closes. Without
// this script the links open the large pictures. Modal dialog pattern of the WAI-ARIA Authoring Practices.

/** The frame of components/mdx/gallery-viewer.tsx, filled with a copy of every figure. */
function setUp(gallery) {
  const links = [...gallery.querySelectorAll('a[data-position]')]
  const dialog = gallery.querySelector('dialog')
  const row = dialog.querySelector('[data-viewer-row]')
  const position = dialog.querySelector('[data-viewer-position]')
  const steps = [...dialog.querySelectorAll('[data-viewer-step]')]
  let slides = []
  let shown = -1

  const toSlide = (link) => {
    const slide = link.closest('figure').cloneNode(true)
    const picture = slide.querySelector('picture')
    slide.querySelector('a').replaceWith(picture)
    slide.className = 'flex w-full shrink-0 snap-center snap-always flex-col'
    picture.className = 'flex min-h-0 grow items-center justify-center'
    picture.lastElementChild.className = 'size-full object-contain'
    for (const source of picture.children) source.sizes = '100vw'
    const caption = slide.querySelector('figcaption')
    if (caption) caption.className = 'mx-auto max-w-2xl px-4 pt-2 text-sm'
    return slide
  }

  /** Tells where the reader is. The neighbours are loaded ahead, so that a swipe never meets an empty screen. */
  const setShown = (index) => {
    if (index === shown) return
    shown = index
    for (const [at, slide] of slides.entries()) {
      slide.ariaHidden = String(at !== shown)
      if (Math.abs(at - shown) < 2) slide.querySelector('img').loading = 'eager'
    }
    const description = document.createElement('span')
    description.className = 'sr-only'
    description.lang = gallery.closest('[lang]').lang
    description.textContent = ` ${slides[shown].querySelector('img').alt}`
    position.replaceChildren(links[shown].dataset.position, description)
    // Not `disabled`: that would take the focus away from the button somebody just pressed.
    for (const button of steps) button.ariaDisabled = String(!slides[shown + Number(button.dataset.viewerStep)])
  }

  const turnTo = (index, behavior) => {
    if (slides[index]) row.scrollTo({ left: index * row.clientWidth, behavior })
  }
  const turn = (step) => turnTo(shown + step, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth')

  // Not before somebody looks: the large pictures of a closed viewer would be loaded too.
  const fill = () => {
    if (slides.length > 0) return
    slides = links.map(toSlide)
    row.append(...slides)
  }

  row.addEventListener('scroll', () => dialog.open && setShown(Math.round(row.scrollLeft / row.clientWidth)))
  for (const button of steps) button.addEventListener('click', () => turn(Number(button.dataset.viewerStep)))
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -shown, End: slides.length - 1 - shown }[event.key]
    if (step === undefined) return
    event.preventDefault()
    turn(step)
  })
  // The focus goes back to the picture that was looked at last, not to the one that was opened.
  dialog.addEventListener('close', () => {
    links[shown].focus()
    shown = -1
  })
  for (const [index, link] of links.entries()) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      dialog.showModal()
      fill()
      turnTo(index, 'instant')
      setShown(index)
    })
  }
}

for (const gallery of document.querySelectorAll('[data-gallery]')) setUp(gallery)
