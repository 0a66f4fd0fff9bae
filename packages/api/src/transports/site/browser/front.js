import './copy.js'

// The sample’s portals do not exist: cards lead to the pages that the service has.
addEventListener('guildhall-open', event => {
  if (event.detail.kind !== 'community') return
  event.preventDefault()
  const key = event.target.getAttribute('key')
  location.assign(`/embed/community?${new URLSearchParams({ key, community: event.detail.id })}`)
})

// Gives the frame the height that its page reports.
const frame = document.querySelector('iframe')
addEventListener('message', ({ source, data }) => {
  if (source === frame.contentWindow && data?.type === 'guildhall:height') frame.style.height = `${data.height + 2}px`
})
