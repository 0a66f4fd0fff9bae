import { answerInvitation } from '../../modules/life/joining/answer.ts'
import { type Invitation, openMembershipInvitation } from '../../modules/life/joining/link.ts'
import { answeredPage, type Closed, invitationPage, noInvitationPage } from './invitation-page.ts'
import type { Answer, Sent, SignedLinks } from './signed-links.ts'

const STATUS: Record<Closed, number> = { changed: 404, expired: 410, answered: 410 }

const answers =
  (answer: 'accept' | 'decline') =>
  async ({ db, told, reader, now }: Sent<Invitation>): Promise<Answer> => {
    await answerInvitation(db, told, { answer, now })
    return { page: answeredPage(told, answer, reader) }
  }

/** Links by which a person who is invited to a community accepts or declines. */
export const invitationLinks: SignedLinks<Invitation, Closed> = {
  path: 'invitation',
  actorClass: 'member',
  open: async (db, token, now) => {
    const told = await openMembershipInvitation(db, token, now)
    if (typeof told === 'string') return told
    return told.status === 'invited' ? { told } : 'answered'
  },
  closed: (why, reader) => ({ page: noInvitationPage(why, reader), status: STATUS[why] }),
  ask: invitationPage,
  acts: { accept: answers('accept'), decline: answers('decline') }
}
