// The key with which a page calls the service, kept for this tab alone.
const NAME = 'guildhall-key'
const form = document.querySelector('#key-form')
const field = form.elements.key

field.value = sessionStorage.getItem(NAME) ?? field.value

/** The headers that say who calls. */
export const credentials = () => {
  const key = field.value.trim()
  return key ? { authorization: `Bearer ${key}` } : {}
}

/** Calls back when another key was put in. */
export const onKey = listener =>
  field.addEventListener('change', () => {
    sessionStorage.setItem(NAME, field.value.trim())
    listener()
  })

form.addEventListener('submit', event => {
  event.preventDefault()
  field.blur()
})
