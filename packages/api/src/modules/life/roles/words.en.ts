import type { NoticeKind, Role, TaskKind } from '@guildhall/schema'
import type { NoticeFacts, NoticeTemplate } from '../../../core/words/notice.ts'
import type { TaskTemplate } from '../../../core/words/words.ts'
import { becauseOf, dated, linkOf, nameOf } from '../../messages/words.en.ts'

/** Why a role is not handed over, or nobody stands in. */
export const roleFaults = {
  member: 'This person is not an active member of the community. Add them first: POST /v1/memberships.',
  holds: 'This person holds the role already. Choose another person.',
  other: 'The stand-in is another person.',
  stand_in: 'A stand-in acts for another person, who hands over the role or names another stand-in.',
  before: (startedOn: string) => `The term starts on ${startedOn}. Send that day or a later one.`,
  after: (endedOn: string) =>
    `The term ends on ${endedOn}. Send an earlier day, or move that end: PATCH /v1/terms/{term}.`,
  order: (from: string) => `The leave starts on ${from} and cannot end before that day.`,
  covered:
    'Another person stands in on some of these days. End their term first: PATCH /v1/terms/{term} with `endedOn`.'
}

/** What transitions of nominations lack. */
export const nominationLacks = {
  nominee: 'Only the nominee answers.',
  giver: 'Only the leader and the admins of the portals give roles.',
  nominator: 'Only the person who nominated can withdraw. The nominee can decline.',
  offered: 'The leader or an admin made this offer: accepting it begins the term.',
  not_offered: 'A member made this nomination: after the nominee accepts, the leader or an admin decides.',
  reason: 'Give a reason that helps the person.'
}

const ROLES: Record<Role, string> = {
  leader: 'the leader',
  core: 'a member of the core group',
  member_support: 'the contact for members',
  information_resources: 'the manager of information',
  web_admin: 'the web administrator',
  facilitator: 'a facilitator',
  sponsor: 'a sponsor',
  coach: 'a coach',
  member: 'a member'
}
const named = (role: Role | undefined) => (role ? ROLES[role] : 'the holder of a role')
const quoted = (facts: NoticeFacts) => (facts.said ? { why: `“${facts.said}”` } : {})

/** What the notices about roles say; `position` is the role, `who` the other person. */
export const notices = {
  role_handed_over: facts => {
    const isNext = facts.role === 'member'
    return {
      subject: `${nameOf(facts)}: ${isNext ? 'you are' : 'a new person is'} ${named(facts.position)}`,
      what: isNext
        ? dated(
            `${facts.who ?? 'The person before'} hands over to you: you are ${named(facts.position)} of ${nameOf(facts)} from`,
            facts.by
          )
        : dated(`${facts.who ?? 'Another person'} is ${named(facts.position)} of ${nameOf(facts)} from`, facts.by),
      ...quoted(facts),
      ...linkOf(facts, 'Open it'),
      next: isNext
        ? 'Its tasks and notices come to you from that day.'
        : facts.nextOn
          ? dated('Your own term ends on', facts.nextOn)
          : 'Thank you for all that you did.',
      because: becauseOf(facts, 'member')
    }
  },
  stand_in_named: facts => ({
    subject: `${nameOf(facts)}: you stand in for ${facts.who ?? 'another person'}`,
    what: dated(
      `You act as ${named(facts.position)} of ${nameOf(facts)} for ${facts.who ?? 'another person'} from`,
      facts.by
    ),
    ...quoted(facts),
    ...linkOf(facts, 'Open it'),
    next: dated(
      'Meanwhile its tasks and notices come to you. The last day is',
      facts.nextOn,
      'Meanwhile its tasks and notices come to you.'
    ),
    because: becauseOf(facts, 'member')
  }),
  nomination_received: facts => ({
    subject: `${nameOf(facts)}: you are nominated as ${named(facts.position)}`,
    what: `${facts.who ?? 'The organisation'} nominates you as ${named(facts.position)} of ${nameOf(facts)}.`,
    ...quoted(facts),
    how: 'Your tasks have the nomination. Accept it or decline it, as you like.',
    ...linkOf(facts, 'Answer'),
    next:
      facts.decision === 'offer'
        ? 'If you accept, you have the role.'
        : 'If you accept, the leader decides. If you decline, nothing changes.',
    because: becauseOf(facts, 'member')
  }),
  nomination_accepted: facts => ({
    subject: `${nameOf(facts)}: ${facts.who ?? 'a member'} is willing to be ${named(facts.position)}`,
    what: `${facts.who ?? 'A member'} is willing to be ${named(facts.position)} of ${nameOf(facts)}.`,
    ...quoted(facts),
    how: 'Your tasks have the nomination. Appoint the person, or decline with a reason.',
    ...linkOf(facts, 'Decide on it'),
    next: 'The person is notified of your decision.',
    because: becauseOf(facts, 'leader')
  }),
  nomination_decided: facts => {
    const isAppointed = facts.decision === 'appointed'
    return {
      subject: `${nameOf(facts)}: the nomination of ${facts.who ?? 'a member'} was ${isAppointed ? 'successful' : 'declined'}`,
      what: isAppointed
        ? `${facts.who ?? 'A member'} is ${named(facts.position)} of ${nameOf(facts)}.`
        : `${facts.who ?? 'A member'} does not become ${named(facts.position)} of ${nameOf(facts)} for now.`,
      ...(facts.cause ? { why: facts.cause } : {}),
      ...linkOf(facts, 'Read the details'),
      next: isAppointed ? 'The term is on record.' : 'Another nomination is possible at any time.',
      because: becauseOf(facts, 'member')
    }
  }
} satisfies { [N in NoticeKind]?: NoticeTemplate }

type Nominated = { community: string | null; role: Role }
const inCommunity = ({ community }: Nominated) => community ?? 'a community'

/** What the tasks about nominations say. */
export const tasks = {
  nomination: (one: Nominated & { offer: boolean }) => ({
    what: `Answer the nomination as ${named(one.role)} of ${inCommunity(one)}`,
    why: one.offer ? 'You have the role if you accept.' : 'The leader decides once you have accepted.'
  }),
  nomination_decision: (one: Nominated & { person: string }) => ({
    what: `Decide whether ${one.person} becomes ${named(one.role)} of ${inCommunity(one)}`,
    why: `${one.person} is willing.`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }
