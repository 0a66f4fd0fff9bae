import type { Message } from '@guildhall/schema'
import { createTransport } from 'nodemailer'
import { installed } from '../../../core/registry.ts'
import { publicUrl } from '../../../platform/config/config.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { clipped } from '../../../platform/text.ts'
import { message } from '../text.ts'
import { withdrawSettled } from '../withdraw.ts'
import { type Letter, mailOf } from './compose.ts'
import { claimLetters, noteDelivered, noteFailed, release } from './letters.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** After which time a letter that did not go out is tried again: over three days. */
const RETRIES = [5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 24 * HOUR]
const PATIENCE_MS = 10_000

type SmtpError = Error & { responseCode?: number; command?: string; response?: string }

/** Whether the server will never take this letter: it refuses the person, or what is said. */
const isFinal = ({ responseCode = 0, command = '' }: SmtpError) =>
  responseCode >= 500 && /^(RCPT TO|DATA)$/.test(command)

/** Whether it was about this letter at all, and not about the server. */
const isAboutLetter = ({ command = '' }: SmtpError) => /^(RCPT TO|DATA)$/.test(command)

const failureOf = ({ response, responseCode, message: problem }: SmtpError): Message =>
  responseCode
    ? message('mail.refused', { answer: clipped(response ?? problem, 900) })
    : message('mail.not_reached', { problem: clipped(problem, 900) })

const retryAt = ({ notices }: Letter, now: Date): Date | undefined => {
  const pause = RETRIES[Math.min(...notices.map(({ attempts }) => attempts)) - 1]
  return pause === undefined ? undefined : new Date(now.getTime() + pause)
}

/** Sends every person what is pending for them, in one mail; without a mail server nothing is touched. */
export const sendMails = async ({ store, config, now, signal }: JobContext): Promise<object> => {
  const { SMTP_URL, MAIL_FROM = '' } = config
  if (!SMTP_URL) return {}
  const began = performance.now()
  const clock = () => new Date(now.getTime() + performance.now() - began)
  const timeouts = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS }
  const transport = createTransport({ url: SMTP_URL, pool: true, maxConnections: 1, ...timeouts })
  const count = { sent: 0, failed: 0 }

  /** The letters without what was settled before they are sent. */
  const stillTrue = async (letters: Letter[]): Promise<Letter[]> => {
    const notices = letters.flatMap(({ notices }) => notices)
    const pages = [...new Set(notices.flatMap(({ page }) => page ?? []))]
    for (const { beforeSending } of installed()) await beforeSending?.(store, pages)
    const { withdrawn, reduced } = await withdrawSettled(store, { ids: notices.map(({ id }) => id) })
    return letters.flatMap(letter => {
      const open = letter.notices
        .filter(({ id }) => !withdrawn.has(id))
        .map(notice => ({ ...notice, values: reduced.get(notice.id) ?? notice.values }))
      return open.length > 0 ? [{ ...letter, notices: open }] : []
    })
  }

  /** Sends one letter; answers whether the server can be asked for more. */
  const send = async (letter: Letter): Promise<boolean> => {
    try {
      if (!letter.email) {
        await noteFailed(store, letter, message('mail.no_address'), undefined)
        return true
      }
      const sending = { db: store, publicUrl: publicUrl(config), now: clock() }
      await transport.sendMail(await mailOf(letter, MAIL_FROM, sending))
    } catch (error) {
      count.failed++
      const said = error as SmtpError
      await noteFailed(store, letter, failureOf(said), isFinal(said) ? undefined : retryAt(letter, clock()))
      return isAboutLetter(said)
    }
    await noteDelivered(store, letter, clock())
    count.sent++
    return true
  }

  try {
    for (;;) {
      const claimed = await claimLetters(store, clock())
      if (claimed.length === 0) return count
      const letters = await stillTrue(claimed)
      while (letters.length > 0) {
        if (!signal.aborted && (await send(letters.shift()!))) continue
        await release(store, letters)
        return count
      }
    }
  } finally {
    transport.close()
  }
}
