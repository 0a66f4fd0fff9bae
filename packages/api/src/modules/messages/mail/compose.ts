import { createHash } from 'node:crypto'
import type { SendMailOptions } from 'nodemailer'
import { escapeHtml } from '../../../platform/html.ts'

/** A notice that is to go into a mail. */
export type Mailed = { id: string; subject: string; text: string; html: string; attempts: number }

/** Everything that one person is to be told today. */
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

const FOOTER =
  'You get at most one such mail a day. It was written by the service by itself; answers go to those who run it.'

const subjectOf = ([first, ...others]: Mailed[]) =>
  others.length === 0 ? first!.subject : `${others.length + 1} things about your communities’ pages`

const textOf = (name: string, notices: Mailed[]) =>
  [
    `Hello ${name},`,
    ...notices.map(({ subject, text }) => `${subject}\n${'-'.repeat(Math.min(subject.length, 60))}\n\n${text}`),
    `-- \n${FOOTER}`
  ].join('\n\n')

/** The letter as an HTML page, readable on light and dark screens, with nothing to load. */
export const pageOf = (name: string, notices: Mailed[]) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(subjectOf(notices))}</title><style>${STYLE}</style></head>
<body><main><h1>Hello ${escapeHtml(name)},</h1>${notices.map(({ html }) => html).join('')}<footer><p>${escapeHtml(FOOTER)}</p></footer></main></body></html>`

/** One mail with everything that a person is to be told. The same notices make a mail of the same id. */
export const mailOf = ({ name, email, notices }: Letter, from: string, publicUrl: string): SendMailOptions => {
  const host = new URL(publicUrl).hostname
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
    subject: subjectOf(notices),
    text: textOf(name, notices),
    html: pageOf(name, notices),
    messageId: `<${digest}@${host}>`,
    headers: {
      'List-Id': `Notices about communities and their pages <notices.${host}>`,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All'
    }
  }
}
