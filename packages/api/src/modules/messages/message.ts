import type { Message } from '../../core/module/notice.ts'
import { escapeHtml } from '../../platform/html.ts'

const LABELS = { why: 'Why', how: 'How to put it right', byWhen: 'By when', next: 'What happens next' } as const
const PARTS = Object.keys(LABELS) as (keyof typeof LABELS)[]

/** A message as plain text. */
export const textOf = (message: Message): string => {
  const { what, link, because } = message
  const parts = PARTS.filter(part => message[part]).map(part => {
    const said = `${LABELS[part]}: ${message[part]}`
    return part === 'how' && link ? `${said}\n${link.url}` : said
  })
  const alone = link && !message.how ? [`${link.label}: ${link.url}`] : []
  return [what, ...parts, ...alone, because].join('\n\n')
}

/** A message as a part of an HTML page. What it was made of is shown as it is, never taken as HTML. */
export const htmlOf = (message: Message): string => {
  const { subject, what, link, because } = message
  const parts = PARTS.filter(part => message[part]).map(
    part => `<p class="part"><strong>${LABELS[part]}</strong><br>${escapeHtml(message[part]!)}</p>`
  )
  const button = link ? `<p><a class="button" href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>` : ''
  return `<section><h2>${escapeHtml(subject)}</h2><p>${escapeHtml(what)}</p>${parts.join('')}${button}<p class="because">${escapeHtml(because)}</p></section>`
}
