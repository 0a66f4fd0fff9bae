import { mailLink } from '../../modules/events/check-in/ask.ts'
import { checkIn } from '../../modules/events/check-in/check-in.ts'
import { type NoVisit, openCode, readVisit, type Visit } from '../../modules/events/check-in/code.ts'
import { textsIn } from '../html/message.ts'
import { checkInPage, linkSentPage, noCheckInPage } from './check-in-page.ts'
import type { Answer, Sent, SignedLinks } from './signed-links.ts'

const STATUS: Record<NoVisit, number> = { changed: 404, expired: 410, gone: 410 }

const EMAIL = /^[^\s@]+@[^\s@]+$/

/** The same whether somebody has the address or not. */
const send = async ({ db, told, reader, given, now }: Sent<Visit>): Promise<Answer> => {
  const email = given.email?.trim() ?? ''
  if (!EMAIL.test(email) || email.length > 254)
    return { page: checkInPage(told, reader, textsIn(reader)('site.check_in.no_email')), status: 400 }
  if (told.state !== 'open') return { page: checkInPage(told, reader), status: 409 }
  await mailLink(db, told, email, now)
  return { page: linkSentPage(told, reader) }
}

const confirm = async ({ db, told, reader, now }: Sent<Visit>): Promise<Answer> => {
  if (told.person === null) return { page: checkInPage(told, reader, textsIn(reader)('site.choose')), status: 400 }
  await checkIn(db, told, told.person)
  return { page: checkInPage((await readVisit(db, told.occurrence, told.person, now))!, reader) }
}

/** The codes of meetings, and the links by which people confirm that they are there. */
export const checkInLinks: SignedLinks<Visit, NoVisit> = {
  path: 'check-in',
  actorClass: 'member',
  open: async (db, token, now) => {
    const visit = await openCode(db, token, now)
    return typeof visit === 'string' ? visit : { told: visit }
  },
  closed: (why, reader) => ({ page: noCheckInPage(why, reader), status: STATUS[why] }),
  ask: checkInPage,
  acts: { send, confirm }
}
