/** What a notice says: what is the matter, why, how to put it right, by when, and what happens next. */
export type Message = {
  subject: string
  what: string
  why?: string
  how?: string
  link?: { label: string; url: string }
  byWhen?: string
  next: string
  /** Why this person is told. */
  because: string
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** A day as people write it: 4 March 2026. */
export const dayOf = (moment: string): string => {
  const [year, month, day] = moment.slice(0, 10).split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
}

/** A text as HTML shows it. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)

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
    part => `<p class="part"><strong>${LABELS[part]}</strong><br>${escaped(message[part]!)}</p>`
  )
  const button = link ? `<p><a class="button" href="${escaped(link.url)}">${escaped(link.label)}</a></p>` : ''
  return `<section><h2>${escaped(subject)}</h2><p>${escaped(what)}</p>${parts.join('')}${button}<p class="because">${escaped(because)}</p></section>`
}
