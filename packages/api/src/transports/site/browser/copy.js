// Copies the code beside a button.
for (const button of document.querySelectorAll('.copy')) button.hidden = !navigator.clipboard

document.addEventListener('click', async ({ target }) => {
  if (!target.matches('.copy')) return
  await navigator.clipboard.writeText(target.parentElement.querySelector('code').textContent)
  target.textContent = 'Copied'
  setTimeout(() => {
    target.textContent = 'Copy'
  }, 2000)
})
