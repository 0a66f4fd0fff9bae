import { sql } from 'drizzle-orm'
import {
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import { EDIT } from '../events/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

// What people propose and answer is never shown with a publishable key.
const NEVER = 'unscoped pub pub2'
const MEMBERS = { ...EDIT, member: 'own apart self' }
/** Votes and answers are given in person. */
const IN_PERSON = {
  leader: EDIT.leader,
  core: EDIT.core,
  member: MEMBERS.member,
  chief: EDIT.chief,
  chief2: EDIT.chief2,
  stranger: EDIT.stranger
}
const ANY_PERSON = Object.fromEntries(
  'leader core member stranger rep chief chief2'.split(' ').map(name => [name, 'own other apart self'])
)

export const accessExpectations: Expectations = {
  getOccurrenceAgenda: { on: 'occurrences', things: 'occurrences', never: 'unscoped', may: 'seen' },
  setOccurrenceAgenda: { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: EDIT },
  revealOccurrenceAgenda: { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: EDIT },
  listAgendaItems: { on: 'agendaItems', things: 'agendaItems', never: 'unscoped', may: 'seen' },
  getAgendaItem: { on: 'agendaItems', things: 'agendaItems', never: 'unscoped', may: 'seen' },
  listOccurrenceAgendaItems: { on: 'occurrences', things: 'occurrences', never: 'unscoped', may: 'seen' },
  createAgendaItem: { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: MEMBERS },
  'createAgendaItem: action': { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: EDIT },
  updateAgendaItem: { on: 'agendaItems', things: 'agendaItems', never: READERS_ONLY, may: EDIT },
  deleteAgendaItem: { on: 'agendaItems', things: 'agendaItems', never: READERS_ONLY, may: EDIT },
  listAllowedOnAgendaItem: { on: 'agendaItems', things: 'agendaItems', never: READERS_ONLY, may: 'seen' },
  setAgendaItemVote: {
    on: 'agendaItems',
    things: 'agendaItems',
    never: READERS_ONLY,
    may: IN_PERSON,
    answer: 'RULE_BROKEN'
  },
  setAgendaItemAnswer: {
    on: 'agendaItems',
    things: 'agendaItems',
    never: READERS_ONLY,
    may: IN_PERSON,
    answer: 'RULE_BROKEN'
  },
  getOccurrenceBallot: { on: 'occurrences', things: 'occurrences', never: NEVER, may: ANY_PERSON },
  listAgendaItemAnswers: { on: 'agendaItems', things: 'agendaItems', never: NEVER, may: 'seen' }
}

/** Who sees what: talks of the dates that one sees; `T` is for those who take part in a public one. */
export const sights = {
  agendaItems: `
                                 | own     | other   | apart | self
  admin unscoped scoped          | P I M T | P I M T | M     | P
  bound                          | P I M T | .       | M     | P
  bound2                         | .       | P I M T | M     | .
  pub                            | P       | .       | .     | P
  pub2                           | .       | P       | .     | .
  leader core member             | P I M T | P I     | M     | P
  stranger unlisted rep          | P I     | P I     | .     | P
  chief                          | P I M T | P I     | .     | P
  chief2                         | P I     | P I M T | .     | P`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  setOccurrenceAgenda: () => ({ votesPerPerson: 5 }),
  revealOccurrenceAgenda: () => ({ inputs: ['votes'] }),
  createAgendaItem: occurrence => ({ occurrence, kind: 'topic', title: 'Forms that ask too much' }),
  'createAgendaItem: action': occurrence => ({ occurrence, kind: 'action', title: 'Print fewer forms' }),
  updateAgendaItem: () => ({ title: 'Changed.' }),
  setAgendaItemVote: () => ({ votes: 1 }),
  setAgendaItemAnswer: () => ({ text: 'Yes.' })
})

/** What is voted on is a topic, and what is answered a question; the items of the matrix are talks. */
export const states = {
  setAgendaItemVote: sql`update agenda_items set kind = 'topic'`,
  setAgendaItemAnswer: sql`update agenda_items set kind = 'question'`
}

/** One call of each operation that changes something. */
export const examples = ({ admin, underWay, community, keeper }: Stage): Examples => {
  const item = (kind: string) => made(admin, '/v1/agenda-items', { occurrence: underWay, kind, title: 'On forms' })
  const byMember = async (kind: string) => {
    await admin.post('/v1/memberships', { community, person: keeper, status: 'active' })
    return item(kind)
  }
  return {
    fresh: {
      setOccurrenceAgenda: async () => underWay,
      revealOccurrenceAgenda: async () => {
        await admin.put(`/v1/occurrences/${underWay}/agenda`, { silent: ['votes'] })
        return underWay
      },
      agendaItem: () => item('talk'),
      setAgendaItemVote: () => byMember('topic'),
      setAgendaItemAnswer: () => byMember('question')
    },
    bodies: {
      setOccurrenceAgenda: () => ({ votesPerPerson: 5 }),
      revealOccurrenceAgenda: () => ({ inputs: ['votes'] }),
      createAgendaItem: () => ({ occurrence: underWay, kind: 'action', title: 'Print fewer forms' }),
      updateAgendaItem: () => ({ title: 'On fewer forms' }),
      setAgendaItemVote: () => ({ votes: 1 }),
      setAgendaItemAnswer: () => ({ text: 'Yes.' })
    },
    byPersons: { setAgendaItemVote: 'keeper', setAgendaItemAnswer: 'keeper', getOccurrenceBallot: 'keeper' }
  }
}
