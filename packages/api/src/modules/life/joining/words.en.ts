import type { NoticeKind } from '@guildhall/schema'
import { makeLanguage } from '../../../core/words/language.ts'
import type { NoticeFacts, NoticeTemplate } from '../../../core/words/notice.ts'
import { dated, linkOf, nameOf } from '../../messages/words.en.ts'

const { span } = makeLanguage('en-GB')

const quoted = (text: string | undefined) => (text ? `“${text}”` : undefined)
const theirs = (facts: NoticeFacts) =>
  `You receive this because you are one of the people who decide who joins ${nameOf(facts)}.`
const person = ({ who }: NoticeFacts) => who ?? 'A person'
const AGAIN = 'You can apply again at any time.'

/** What was decided about a membership: its title, in a sentence, and what is next. */
const DECIDED: Record<string, [title: string, what: string, next: string]> = {
  accept: ['welcome back', 'Your application was accepted: you are a member again.', 'There is nothing to do.'],
  decline: ['your application', 'Your application was not accepted this time.', AGAIN],
  expire: ['your application', 'Your application was not decided in time, and has expired.', AGAIN],
  leave: ['your membership', 'Your membership has ended. What you contributed stays on record.', AGAIN]
}
const ENDED = ['your membership', 'Your membership has changed.', 'There is nothing to do.'] as const

const ANSWERS: Record<string, string> = {
  accept: 'accepted the invitation, and is a member now.',
  decline: 'declined the invitation.',
  expire: 'did not answer the invitation. It has expired; you can send another one.'
}

/** What the notices about joining say. */
export const notices = {
  membership_applied: facts => ({
    subject: `${nameOf(facts)}: ${person(facts)} wants to join`,
    what: `${person(facts)} asks to become a member of ${nameOf(facts)}.`,
    why: quoted(facts.said),
    how: 'Your tasks have the application. Accept it, or decline it with a reason that helps the person.',
    ...linkOf(facts, 'Open the community'),
    next: 'It stays in your tasks until it is decided, for 90 days at most.',
    because: theirs(facts)
  }),
  membership_invited: facts => ({
    subject: `${nameOf(facts)}: you are invited to become a member`,
    what: `${person(facts)} invites you to ${nameOf(facts)}.`,
    why: quoted(facts.said),
    ...linkOf(facts, 'Answer the invitation'),
    byWhen: dated('You can answer until', facts.by),
    next: 'Yes and no are both fine. If you do not answer, the invitation expires.',
    because: `You receive this because you are invited to ${nameOf(facts)}.`
  }),
  membership_decided: facts => {
    const [title, what, next] = DECIDED[facts.decision ?? ''] ?? ENDED
    return {
      subject: `${nameOf(facts)}: ${title}`,
      what,
      why: facts.cause,
      ...linkOf(facts, 'Open the community'),
      next,
      because: `You receive this because you are or were a member of ${nameOf(facts)}, or applied to become one.`
    }
  },
  invitation_answered: facts => ({
    subject: `${nameOf(facts)}: ${person(facts)} and your invitation`,
    what: `${person(facts)} ${ANSWERS[facts.decision ?? ''] ?? 'answered the invitation.'}`,
    why: quoted(facts.cause),
    ...linkOf(facts, 'Open the community'),
    next: 'There is nothing to do.',
    because: `You receive this because you are the person who sent the invitation to ${nameOf(facts)}.`
  }),
  member_welcomed: facts => ({
    subject: `Welcome to ${nameOf(facts)}`,
    what: `You are a member of ${nameOf(facts)} now. Welcome!`,
    how: facts.who
      ? `Introduce yourself to ${facts.who}, and say what brings you here.`
      : 'Introduce yourself to the others, and say what brings you here.',
    ...linkOf(facts, 'Open the community'),
    next: facts.date
      ? `A good first step is the next event: “${facts.date.title}”, ${span(facts.date)}${facts.date.wholeDays ? '' : ` (${facts.date.timeZone})`}.`
      : 'A good first step is to look at the ways to contribute, or to ask a question.',
    because: `You receive this once, because you are a new member of ${nameOf(facts)}.`
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }
