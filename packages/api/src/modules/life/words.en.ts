import type { NoticeKind, TaskKind } from '@guildhall/schema'
import type { NoticeFacts, NoticeTemplate } from '../../core/module/notice.ts'
import { makeLanguage } from '../../core/words/language.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import type { Sentences } from '../../platform/messages.ts'
import { becauseOf, dated, linkOf, nameOf } from '../messages/words.en.ts'

const { day, span } = makeLanguage('en-GB')

/** What the life of communities says in English. */
export const messages = {} satisfies Sentences

const quoted = (text: string | undefined) => (text ? `“${text}”` : undefined)
const theirs = (facts: NoticeFacts) => `You receive this because you decide who joins ${nameOf(facts)}.`
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
      because: `You receive this because it is about your membership of ${nameOf(facts)}.`
    }
  },
  invitation_answered: facts => ({
    subject: `${nameOf(facts)}: ${person(facts)} and your invitation`,
    what: `${person(facts)} ${ANSWERS[facts.decision ?? ''] ?? 'answered the invitation.'}`,
    why: quoted(facts.cause),
    ...linkOf(facts, 'Open the community'),
    next: 'There is nothing to do.',
    because: `You receive this because you invited a person to ${nameOf(facts)}.`
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
    because: `You receive this once, because you joined ${nameOf(facts)}.`
  }),
  way_answered: facts => ({
    subject: `${nameOf(facts)}: ${person(facts)} answers “${facts.said ?? ''}”`,
    what: `${person(facts)} answers “${facts.said ?? ''}”, one of the ways to contribute to ${nameOf(facts)}.`,
    how: 'Your tasks have the answer. Accept it, or decline it with a reason that helps the person.',
    ...linkOf(facts, 'Open the community'),
    next: 'It stays in your tasks until it is decided.',
    because: becauseOf(facts, 'leader')
  }),
  way_answer_decided: facts => ({
    subject: `${nameOf(facts)}: your answer to “${facts.said ?? ''}”`,
    what:
      facts.decision === 'accepted'
        ? 'Your answer was accepted. Thank you!'
        : 'Your answer was not accepted this time. Thank you for it.',
    why: facts.cause,
    ...linkOf(facts, 'Open the community'),
    next:
      facts.decision === 'accepted'
        ? 'The people of the community will contact you.'
        : 'There are other ways to contribute, and they change often.',
    because: `You receive this because you answered one of the ways to contribute to ${nameOf(facts)}.`
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }

type Answer = { person: string; community: string | null; title: string }

/** What the tasks about ways to contribute say. */
export const tasks = {
  way_answer: ({ person: who, community, title }: Answer) => ({
    what: `Decide on the answer of ${who} to “${title}” in ${community ?? 'a community'}`,
    why: 'People can answer the ways to contribute that a community lists.'
  })
} satisfies { [T in TaskKind]?: TaskTemplate }

/** Why a way to contribute is not answered. */
export const wayFaults = {
  unknown: 'Only people in the directory can answer.',
  way: 'The community has no such way to contribute. Send the `id` of one of its `waysToContribute`.',
  ended: 'The community has come to its end. Answer one of another community.',
  until: (until: string) => `People could answer until ${day(until)}. Ask the leader of the community.`
}

/** What transitions of answers lack. */
export const wayLacks = {
  asker: 'Only the person who answered can withdraw it.',
  managers: 'The leader, the core group and the admins of the portals decide on answers.',
  gives_roles: 'Only the leader and the admins of the portals give roles.',
  own: 'Another person decides on your own answer. You can withdraw it.',
  member: 'A role is held by a member, and the person is none. Add them as a member first.',
  continues: 'The community has come to its end.',
  reason: 'Give a reason that helps the person.'
}
