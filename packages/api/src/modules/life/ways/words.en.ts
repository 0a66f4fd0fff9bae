import type { NoticeKind, TaskKind } from '@guildhall/schema'
import { makeLanguage } from '../../../core/words/language.ts'
import type { NoticeFacts, NoticeTemplate } from '../../../core/words/notice.ts'
import type { TaskTemplate } from '../../../core/words/words.ts'
import { becauseOf, linkOf, nameOf } from '../../messages/words.en.ts'

const { day } = makeLanguage('en-GB')

const person = ({ who }: NoticeFacts) => who ?? 'A person'

/** What the notices about answers to ways to contribute say. */
export const notices = {
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
    because: `You receive this because you are the person who answered one of the ways to contribute to ${nameOf(facts)}.`
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
