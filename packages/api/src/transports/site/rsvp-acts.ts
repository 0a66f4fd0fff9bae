import type { RsvpAnswer } from '@guildhall/schema'
import type { Reader } from '../../modules/directory/portals/brand.ts'
import { type Invited, openInvitation, readInvited } from '../../modules/events/invitations/link.ts'
import { setReminders } from '../../modules/events/invitations/remind.ts'
import { answerRsvp } from '../../modules/events/rsvps/answer.ts'
import { type NoInvitation, noInvitationPage, rsvpPage } from './rsvp-page.ts'
import type { Answer, Sent, SignedLinks } from './signed-links.ts'

const STATUS: Record<NoInvitation, number> = { changed: 404, expired: 410, gone: 410 }
const unusable = (why: NoInvitation, reader: Reader): Answer => ({
  page: noInvitationPage(why, reader),
  status: STATUS[why]
})

/** Does something, and shows what is the case then. */
const after =
  (does: (sent: Sent<Invited>) => Promise<unknown>) =>
  async (sent: Sent<Invited>): Promise<Answer> => {
    await does(sent)
    const invited = await readInvited(sent.db, sent.told, sent.now)
    return invited ? { page: rsvpPage(invited, sent.reader) } : unusable('gone', sent.reader)
  }

const answers = (answer: RsvpAnswer) =>
  after(({ db, told: { occurrence, recipient }, now }) => answerRsvp(db, { occurrence, recipient, answer }, now))
const reminders = (on: boolean) => after(({ db, told }) => setReminders(db, told.recipient, on))

/** Links by which people answer an invitation. */
export const rsvpLinks: SignedLinks<Invited, NoInvitation> = {
  path: 'rsvp',
  actorClass: 'member',
  open: async (db, token, now) => {
    const invited = await openInvitation(db, token, now)
    return typeof invited === 'string' ? invited : { told: invited }
  },
  closed: unusable,
  ask: rsvpPage,
  acts: {
    going: answers('going'),
    maybe: answers('maybe'),
    declined: answers('declined'),
    reminders_off: reminders(false),
    reminders_on: reminders(true)
  }
}
