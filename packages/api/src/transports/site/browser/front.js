// Copies what stands beside a button, and gives the frame the height that its page tells.
for (const button of document.querySelectorAll('.copy')) {
  button.hidden = !navigator.clipboard
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector('code').textContent)
    button.textContent = 'Copied'
    setTimeout(() => {
      button.textContent = 'Copy'
    }, 2000)
  })
}

const frame = document.querySelector('iframe')
addEventListener('message', ({ source, data }) => {
  if (source === frame.contentWindow && data?.type === 'guildhall:height') frame.style.height = `${data.height + 2}px`
})
