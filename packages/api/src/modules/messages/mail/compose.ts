import { createHash } from 'node:crypto'
import type { SendMailOptions } from 'nodemailer'
import type { NoticeText } from '../../../core/module/notice.ts'
import { tableOf } from '../../../core/module/registry.ts'
import { type Speech, speechIn } from '../../../core/words/catalogue.ts'
import { escapeHtml } from '../../../platform/html.ts'
import { htmlOf, message, noticeOf, type Stored, textOf } from '../text.ts'

/** A notice that is to go into a mail. */
export type Mailed = Stored & { id: string; key: string; page: string | null; attempts: number }

/** All notices to one recipient for today, or one change of their calendar. */
export type Letter = { person: string; name: string; email: string | null; notices: Mailed[] }

const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark }
body { margin: 0; padding: 24px 16px; background: #ffffff; color: #1d2329; font: 16px/1.5 system-ui, sans-serif }
main { max-width: 560px; margin: 0 auto }
h1 { font-size: 18px; margin: 0 0 16px }
h2 { font-size: 20px; line-height: 1.3; margin: 0 0 8px }
section { padding: 20px 0; border-top: 1px solid #c9d1d9 }
.button { display: inline-block; padding: 10px 18px; border-radius: 6px; background: #1f4e79; color: #ffffff; text-decoration: none; font-weight: 600 }
.because, footer { font-size: 14px; color: #57606a }
@media (prefers-color-scheme: dark) {
  body { background: #14181c; color: #e9ecef }
  section { border-color: #3d444d }
  .button { background: #8ec5ff; color: #0b1d2e }
  .because, footer { color: #aab4be }
}`

const FOOTER = message('mail.footer')

const subjectOf = ([first, ...others]: NoticeText[], { say }: Speech) =>
  others.length === 0 ? first!.subject : say(message('mail.several', { notices: others.length + 1 }))

const linesOf = (name: string, notices: NoticeText[], speech: Speech) =>
  [
    speech.say(message('mail.hello', { name })),
    ...notices.map(notice => {
      const { subject } = notice
      return `${subject}\n${'-'.repeat(Math.min(subject.length, 60))}\n\n${textOf(notice, speech)}`
    }),
    `-- \n${speech.say(FOOTER)}`
  ].join('\n\n')

/** The letter as an HTML page, readable on light and dark screens, with nothing to load. */
export const pageOf = (name: string, notices: NoticeText[], speech: Speech) => `<!doctype html>
<html lang="${speech.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(subjectOf(notices, speech))}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(speech.say(message('mail.hello', { name })))}</h1>${notices.map(notice => htmlOf(notice, speech)).join('')}<footer><p>${escapeHtml(speech.say(FOOTER))}</p></footer></main></body></html>`

/** The same notice with the link that only its mail has, if there is one. */
const linked = (notice: Mailed, person: string, publicUrl: string): Stored => {
  const { kind, key, values } = notice
  const link = tableOf('mailLinks')[kind]?.({ person, key }, publicUrl)
  return link === undefined ? notice : { kind, values: { ...values, link } }
}

/** One mail with everything that a person is to be told. The same notices make a mail of the same id. */
export const mailOf = ({ person, name, email, notices }: Letter, from: string, publicUrl: string): SendMailOptions => {
  const host = new URL(publicUrl).hostname
  const speech = speechIn()
  const said = notices.map(notice => noticeOf(linked(notice, person, publicUrl), speech))
  const calendar = notices[0]!.values.calendar
  const digest = createHash('sha256')
    .update(
      notices
        .map(({ id }) => id)
        .sort()
        .join()
    )
    .digest('hex')
    .slice(0, 32)
  return {
    from,
    to: { name, address: email! },
    subject: subjectOf(said, speech),
    text: linesOf(name, said, speech),
    html: pageOf(name, said, speech),
    ...(calendar ? { icalEvent: { method: calendar.method, content: calendar.text } } : {}),
    messageId: `<${digest}@${host}>`,
    headers: {
      'List-Id': `${speech.say(message('mail.list'))} <notices.${host}>`,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All'
    }
  }
}
