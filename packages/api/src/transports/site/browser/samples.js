// Shows all samples in the language that was chosen last, and keeps the choice for the next visit.
const NAME = 'guildhall-language'

const show = language => {
  for (const choice of document.querySelectorAll('.languages input')) choice.checked = choice.value === language
}

const kept = localStorage.getItem(NAME)
if (document.querySelector(`.languages input[value="${CSS.escape(kept ?? '')}"]`)) show(kept)

document.addEventListener('change', ({ target }) => {
  if (!target.matches('.languages input')) return
  const before = target.getBoundingClientRect().top
  localStorage.setItem(NAME, target.value)
  show(target.value)
  // Samples above have changed their height; what was chosen stays where it is.
  scrollBy({ top: target.getBoundingClientRect().top - before, behavior: 'instant' })
})
