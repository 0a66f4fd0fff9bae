import {
  type Bodies,
  type Examples,
  type Expectations,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const WITHOUT_PERSON = 'admin scoped bound bound2'

export const accessExpectations: Expectations = {
  listMyCalendarTokens: {
    on: 'calendarTokens',
    things: 'calendarTokens',
    never: `${READERS_ONLY} ${WITHOUT_PERSON}`,
    may: 'seen'
  },
  getMyCalendarToken: { on: 'calendarTokens', things: 'calendarTokens', never: READERS_ONLY, may: 'seen' },
  createMyCalendarToken: { never: `${READERS_ONLY} ${WITHOUT_PERSON} unlisted`, may: 'seen' },
  deleteMyCalendarToken: { on: 'calendarTokens', things: 'calendarTokens', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what: nobody but the person. */
export const sights = {
  calendarTokens: `
                                 | own
  leader                         | L
  member                         | M`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ createMyCalendarToken: () => ({ name: 'Phone' }) })

/** One call of each operation that changes something. */
export const examples = ({ admin }: Stage): Examples => ({
  fresh: {
    calendar: async () => {
      const asKeeper = { 'guildhall-actor': 'keeper' }
      return (await admin.send('POST', '/v1/me/calendar-tokens', { name: 'Phone' }, asKeeper)).body.id
    }
  },
  bodies: { createMyCalendarToken: () => ({ name: PRIVATE }) },
  byPersons: { createMyCalendarToken: 'keeper', deleteMyCalendarToken: 'keeper' }
})
