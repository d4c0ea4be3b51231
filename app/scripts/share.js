// Shows the buttons of a release that only a script can serve: print, copy the short address, hand on to an app.
// Without it readers use the browser's own print command, and the address is there to be selected.

const show = (button, act) => {
  button.hidden = false
  button.addEventListener('click', act)
}

// The browsers inside some apps cannot print.
if (typeof window.print === 'function') {
  for (const button of document.querySelectorAll('[data-print]')) show(button, () => window.print())
  for (const hint of document.querySelectorAll('[data-print-hint]')) hint.hidden = true
}

const share = document.querySelector('[data-share]')
const app = share?.querySelector('[data-share-app]')
const page = { url: share?.dataset.share, title: share?.dataset.shareTitle }

if (app && navigator.canShare?.(page)) {
  app.parentElement.hidden = false
  // Nobody needs to be told that a reader changed their mind.
  show(app, () => navigator.share(page).catch(() => {}))
}

const copy = share?.querySelector('[data-share-copy]')

if (copy && navigator.clipboard) {
  const status = share.querySelector('[data-share-copied]')
  show(copy, async () => {
    await navigator.clipboard.writeText(share.querySelector('[data-share-address]').dataset.shareAddress)
    status.textContent = status.dataset.shareCopied
  })
}
