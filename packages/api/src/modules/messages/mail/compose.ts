import { createHash } from 'node:crypto'
import type { SendMailOptions } from 'nodemailer'
import { tableOf } from '../../../core/registry.ts'
import { type Speech, speechIn } from '../../../core/words/catalogue.ts'
import { languageFor } from '../../../core/words/language-for.ts'
import type { NoticeText, Sending } from '../../../core/words/notice.ts'
import { accentsOf, textOn } from '../../../platform/accent.ts'
import { escapeHtml } from '../../../platform/html.ts'
import { directionOf } from '../../../platform/text.ts'
import type { Brand, Reader } from '../../directory/portals/brand.ts'
import { htmlOf, message, noticeOf, type Stored, textOf } from '../text.ts'

/** A notice that is to go into a mail. */
export type Mailed = Stored & { id: string; key: string; page: string | null; attempts: number }

/** All notices to one recipient for today, or one change of their calendar. */
export type Letter = {
  person: string
  name: string
  email: string | null
  /** The language that they read; null where that is not known. */
  language: string | null
  /** The portal on whose behalf it is sent, if it is one. */
  brand: Brand | null
  notices: Mailed[]
}

/** The accent of mails of the service itself. */
const OWN = { light: '#1f4e79', dark: '#8ec5ff' }

/** A portal’s colour behind the words of a button, in place of an accent. */
type Fill = { colour: string; text: string }

// Mail programs know no custom properties: the colours are written where they are used.
const styleOf = ({ light, dark }: typeof OWN, fill?: Fill) => `
:root { color-scheme: light dark; supported-color-schemes: light dark }
body { margin: 0; padding: 0; background: #ffffff; color: #1d2329; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
.stripe { height: 6px; background: ${fill?.colour ?? 'transparent'} }
main { max-width: 560px; margin: 0 auto; padding: 24px 16px }
header { margin: 0 0 24px; font-size: 16px; font-weight: 700 }
header a { color: #1d2329; text-decoration: none }
.logo { display: block; height: 40px; max-width: 200px; margin: 0 0 8px }
h1 { font-size: 18px; margin: 0 0 16px }
h2 { font-size: 20px; line-height: 1.3; margin: 0 0 8px }
section { padding: 20px 0; border-top: 1px solid #c9d1d9 }
.button { display: inline-block; padding: 10px 18px; border: 1px solid ${light}; border-radius: 6px; background: ${fill?.colour ?? light}; color: ${fill?.text ?? '#ffffff'}; text-decoration: none; font-weight: 600 }
.because, footer { font-size: 14px; color: #57606a }
h2, p { overflow-wrap: anywhere }
@media (prefers-color-scheme: dark) {
  body { background: #14181c; color: #e9ecef }
  header a { color: #e9ecef }
  section { border-color: #3d444d }
  .button { border-color: ${dark}; background: ${fill?.colour ?? dark}; color: ${fill?.text ?? '#0d1f1c'} }
  .because, footer { color: #aab4be }
}`

const FOOTER = message('mail.footer')

const subjectOf = ([first, ...others]: NoticeText[], { say }: Speech) =>
  others.length === 0 ? first!.subject : say(message('mail.several', { notices: others.length + 1 }))

const linesOf = (name: string, notices: NoticeText[], reader: Reader) => {
  const { brand, say } = reader
  return [
    say(message('mail.hello', { name })),
    ...notices.map(notice => {
      const { subject } = notice
      return `${subject}\n${'-'.repeat(Math.min(subject.length, 60))}\n\n${textOf(notice, reader)}`
    }),
    ['-- ', ...(brand ? [brand.name, brand.baseUrl] : []), say(FOOTER)].join('\n')
  ].join('\n\n')
}

const logoOf = ({ logoUrl }: Brand) =>
  // Beside the name, which says all that the picture does.
  logoUrl ? `<img class="logo" src="${escapeHtml(logoUrl)}" height="40" alt="">` : ''

const headOf = (brand: Brand | null) =>
  brand
    ? `<header><a href="${escapeHtml(brand.baseUrl)}">${logoOf(brand)}<bdi>${escapeHtml(brand.name)}</bdi></a></header>`
    : ''

/**
 * The letter as an HTML page, readable on light and dark screens, with nothing to load but the logo of the portal. Some mail programs keep
 * only what is in the body: it says its language and direction itself.
 */
export const pageOf = (name: string, notices: NoticeText[], reader: Reader): string => {
  const { brand, language, say } = reader
  const colour = brand?.accentColour
  const style = colour ? styleOf(accentsOf(colour), { colour, text: textOn(colour) }) : styleOf(OWN)
  const written = `lang="${language}" dir="${directionOf(language)}"`
  return `<!doctype html>
<html ${written}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(subjectOf(notices, reader))}</title><style>${style}</style></head>
<body><div class="stripe"></div><main ${written}>${headOf(brand)}<h1>${escapeHtml(say(message('mail.hello', { name })))}</h1>${notices.map(notice => htmlOf(notice, reader)).join('')}<footer><p>${escapeHtml(say(FOOTER))}</p></footer></main></body></html>`
}

/** The same notice with the link of its mail, if it has one. */
const linked = async (notice: Mailed, person: string, sending: Sending): Promise<Stored> => {
  const link = await tableOf('mailLinks')[notice.kind]?.({ ...notice, person }, sending)
  return link === undefined ? notice : { ...notice, values: { ...notice.values, link } }
}

/** One mail with all notices to a recipient and the links by which they act. The same notices make a mail with the same id. */
export const mailOf = async (letter: Letter, from: string, sending: Sending): Promise<SendMailOptions> => {
  const { person, name, email, brand, notices } = letter
  const host = new URL(sending.publicUrl).hostname
  const reader: Reader = { ...speechIn(languageFor(letter.language, brand?.language)), brand }
  const links = await Promise.all(notices.map(notice => linked(notice, person, sending)))
  const said = links.map(notice => noticeOf(notice, reader))
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
    subject: subjectOf(said, reader),
    text: linesOf(name, said, reader),
    html: pageOf(name, said, reader),
    ...(calendar ? { icalEvent: { method: calendar.method, content: calendar.text } } : {}),
    messageId: `<${digest}@${host}>`,
    headers: {
      'Content-Language': reader.language,
      'List-Id': `${reader.say(message('mail.list'))} <notices.${host}>`,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All'
    }
  }
}
