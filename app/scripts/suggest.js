// Suggestions for the search box: places and titles while somebody types. The box is a plain form without this script.
// Follows the combobox pattern with a list box (WAI-ARIA Authoring Practices, "Editable Combobox With List Autocomplete").

const PAUSE_MS = 200
const input = document.querySelector('[data-suggest]')

if (input instanceof HTMLInputElement) {
  const list = document.createElement('ul')
  list.id = 'suggestions'
  list.className = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.dataset.suggestLabel ?? '')
  list.hidden = true
  input.form?.append(list)
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ]) {
    input.setAttribute(name, value)
  }

  let timer = 0
  let asked = ''
  let active = -1

  const show = (isOpen) => {
    list.hidden = !isOpen
    input.setAttribute('aria-expanded', String(isOpen))
    if (!isOpen) activate(-1)
  }

  const activate = (index) => {
    active = index
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === index))
    const option = list.children[index]
    if (option) {
      input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else input.removeAttribute('aria-activedescendant')
  }

  const close = () => {
    clearTimeout(timer)
    asked = ''
    show(false)
  }

  // Without a network there is nothing to offer; the form still works when there is one again.
  const ask = async (typed) => {
    try {
      const response = await fetch(`${input.dataset.suggest}&q=${encodeURIComponent(typed)}`)
      return response.ok ? await response.json() : []
    } catch {
      return []
    }
  }

  const update = async () => {
    const typed = input.value.trim()
    asked = typed
    const found = typed === '' ? [] : await ask(typed)
    // An answer to something typed earlier, or given up since, comes too late.
    if (asked !== typed) return
    list.replaceChildren(
      ...found.map(({ label, url }, index) => {
        const option = document.createElement('li')
        option.id = `suggestion-${index}`
        option.setAttribute('role', 'option')
        option.dataset.url = url
        option.textContent = label
        return option
      }),
    )
    activate(-1)
    show(found.length > 0)
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(update, PAUSE_MS)
  })
  input.addEventListener('keydown', (event) => {
    // While a letter is being composed, keys belong to the keyboard.
    if (event.isComposing) return
    const last = list.children.length - 1
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.children.length === 0) return
      event.preventDefault()
      show(true)
      if (event.key === 'ArrowDown') activate(active >= last ? -1 : active + 1)
      else activate(active < 0 ? last : active - 1)
    } else if (event.key === 'Enter' && list.children[active]) {
      event.preventDefault()
      location.href = list.children[active].dataset.url
    }
  })
  input.addEventListener('blur', close)
  // A pointer that goes down on an option must not take the focus, or the list would close before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]')
    if (option) location.href = option.dataset.url
  })
}
