import type { Notice } from '@guildhall/schema'
import type { Speech } from '../../core/words/catalogue.ts'
import type { NoticeText, StoredNotice } from '../../core/words/notice.ts'
import { escapeHtml } from '../../platform/html.ts'
import { messagesOf } from '../../platform/messages.ts'
import { clipped } from '../../platform/text.ts'
import { type OwnTexts, withOwnWords } from './texts/placeholders.ts'
import type { messages } from './words.en.ts'

export const message = messagesOf<typeof messages>()

const LABELS = {
  why: message('notice.why'),
  how: message('notice.how'),
  byWhen: message('notice.by_when'),
  next: message('notice.next')
} as const
const PARTS = Object.keys(LABELS) as (keyof typeof LABELS)[]

/** A notice as plain text. */
export const textOf = (notice: NoticeText, { say }: Speech): string => {
  const { what, link, because } = notice
  const parts = PARTS.filter(part => notice[part]).map(part => {
    const said = `${say(LABELS[part])}: ${notice[part]}`
    return part === 'how' && link ? `${said}\n${link.url}` : said
  })
  const alone = link && !notice.how ? [`${link.label}: ${link.url}`] : []
  return [what, ...parts, ...alone, because].join('\n\n')
}

const linesIn = (text: string) => text.split('\n').map(escapeHtml).join('<br>')

/** A notice as a part of an HTML page. What it was made of is shown as it is, never taken as HTML. */
export const htmlOf = (notice: NoticeText, { say }: Speech): string => {
  const { subject, what, link, because } = notice
  const parts = PARTS.filter(part => notice[part]).map(
    part => `<p class="part"><strong>${escapeHtml(say(LABELS[part]))}</strong><br>${linesIn(notice[part]!)}</p>`
  )
  const button = link ? `<p><a class="button" href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>` : ''
  return `<section><h2>${escapeHtml(subject)}</h2><p>${linesIn(what)}</p>${parts.join('')}${button}<p class="because">${escapeHtml(because)}</p></section>`
}

/** What is stored of a notice. */
export type Stored = Pick<Notice, 'kind'> & {
  values: StoredNotice
  /** The portal’s own words for notices of its kind. */
  own?: OwnTexts | null
}

/** What a notice says, its subject in at most 300 characters. */
export const noticeOf = ({ kind, values, own }: Stored, speech: Speech): NoticeText => {
  const notice = withOwnWords(speech.notice(kind, values), values, own, speech)
  return { ...notice, subject: clipped(notice.subject, 300) }
}
