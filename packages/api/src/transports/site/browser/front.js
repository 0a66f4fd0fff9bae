// Gives the frame the height that its page reports.
import './copy.js'

const frame = document.querySelector('iframe')
addEventListener('message', ({ source, data }) => {
  if (source === frame.contentWindow && data?.type === 'guildhall:height') frame.style.height = `${data.height + 2}px`
})
