import { speechIn } from '../../core/words/catalogue.ts'
import { mailLink } from '../../modules/events/check-in/ask.ts'
import { checkIn } from '../../modules/events/check-in/check-in.ts'
import { type NoVisit, openCode, readVisit, type Visit } from '../../modules/events/check-in/code.ts'
import { checkInPage, linkSentPage, noCheckInPage } from './check-in-page.ts'
import type { Answer, Sent, SignedLinks } from './signed-links.ts'

const STATUS: Record<NoVisit, number> = { changed: 404, expired: 410, gone: 410 }

const ask = (visit: Visit, problem?: string) => checkInPage(visit, speechIn(), problem)

const EMAIL = /^[^\s@]+@[^\s@]+$/

/** The same whether somebody has the address or not. */
const send = async ({ db, told, given, publicUrl, now }: Sent<Visit>): Promise<Answer> => {
  const email = given.email?.trim() ?? ''
  if (!EMAIL.test(email) || email.length > 254)
    return { page: ask(told, 'Please enter your e-mail address.'), status: 400 }
  if (told.state === 'open') await mailLink(db, publicUrl, told, email, now)
  return told.state === 'open' ? { page: linkSentPage(told, speechIn()) } : { page: ask(told), status: 409 }
}

const confirm = async ({ db, told, now }: Sent<Visit>): Promise<Answer> => {
  if (told.person === null) return { page: ask(told, 'Please choose what to do.'), status: 400 }
  await checkIn(db, told, told.person)
  return { page: ask((await readVisit(db, told.occurrence, told.person, now))!) }
}

/** The codes of meetings, and the links by which people confirm that they are there. */
export const checkInLinks: SignedLinks<Visit> = {
  path: 'check-in',
  actorClass: 'member',
  open: async (db, token, now) => {
    const visit = await openCode(db, token, now)
    return typeof visit === 'string' ? { page: noCheckInPage(visit), status: STATUS[visit] } : { told: visit }
  },
  ask,
  acts: { send, confirm }
}
