import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { Test } from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import type { Store } from '../../../platform/database/database.ts'

const HOUR = 3_600_000

type Part = { head: string; body: string }

const fromQuoted = (text: string) => {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

const decoded = (head: string, body: string) => {
  if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString()
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(head)) return body
  return fromQuoted(body.replace(/=\r\n/g, ''))
}

/** A header in words (RFC 2047). */
const worded = (header: string) =>
  header
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?(Q|B)\?(.*?)\?=/g, (_, kind, text: string) =>
      kind === 'B' ? Buffer.from(text, 'base64').toString() : fromQuoted(text.replaceAll('_', ' '))
    )

/** The parts of a mail that have no parts of their own (RFC 2046). */
const partsIn = (raw: string): Part[] => {
  const end = raw.indexOf('\r\n\r\n')
  const [head, body] = [raw.slice(0, end).replace(/\r\n\s+/g, ' '), raw.slice(end + 4)]
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1]
  if (!boundary) return [{ head, body: decoded(head, body) }]
  const parts = body.split(`--${boundary}`).slice(1, -1)
  return parts.flatMap(part => partsIn(part.replace(/^\r\n|\r\n$/g, '')))
}

const read = (raw: string) => {
  const parts = partsIn(raw)
  const find = (type: string) => parts.find(({ head }) => head.includes(`Content-Type: ${type}`))
  const calendar = find('text/calendar')
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n\s+/g, ' ')
  return {
    head,
    to: /^To: (?:.*<)?([^\s<>]+@[^\s<>]+)/m.exec(head)![1]!,
    subject: worded(/^Subject: (.*)$/m.exec(head)![1]!),
    text: find('text/plain')!.body,
    html: find('text/html')!.body,
    /** What changes a calendar: the alternative that mail programs take, by its method. */
    calendar: calendar && { method: /method=(\w+)/.exec(calendar.head)?.[1], text: calendar.body },
    attached: find('application/ics')?.body
  }
}
export type Mail = ReturnType<typeof read>

type Refusal = { code: number; words: string }

/** A mail server on this machine that refuses the recipients it is given. */
const startServer = async (t: Test) => {
  const taken: Mail[] = []
  const refuse = new Map<string, Refusal>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session: SMTPServerSession, done) {
      const refusal = refuse.get(address)
      done(refusal ? Object.assign(new Error(refusal.words), { responseCode: refusal.code }) : null)
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        taken.push(read(Buffer.concat(chunks).toString()))
        done()
      })
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise<void>(resolve => server.close(() => resolve())))
  const { port } = server.server.address() as { port: number }
  return { taken, refuse, url: `smtp://127.0.0.1:${port}` }
}

/** A mail server, and the job that sends to it. */
export const startMail = async (t: Test, store: Store) => {
  const { url, ...server } = await startServer(t)
  const settings = {
    LOG_LEVEL: 'silent',
    SMTP_URL: url,
    MAIL_FROM: 'Communities <cop@example.org>',
    PUBLIC_URL: 'https://cop.example.org'
  }
  return {
    ...server,
    config: readConfig(settings),
    /** Sends what is due, as if so many hours had passed. */
    send: (hours = 0.2, more = {}) =>
      runJob('send-mails', {
        store,
        config: readConfig({ ...settings, ...more }),
        now: new Date(Date.now() + hours * HOUR)
      })
  }
}
