import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { personModel } from '../../directory/people/model.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { rsvpModel } from './model.ts'
import { offerSeats } from './offer-seats.ts'
import { rsvpOperations } from './operations.ts'
import { rsvps as table } from './table.ts'

export const rsvps = defineModule({
  name: 'rsvps',
  personal: [
    personal(table, {
      people: {
        personId: {
          erasure: 'deleted',
          holds: ['id', 'communityId', 'occurrenceId', 'status', 'seriesAnswer', 'answeredAt', 'offerExpiresAt']
        }
      }
    })
  ],
  retention: [
    {
      setting: 'KEEP_RSVPS',
      what: 'RSVPs',
      after: 'The people are emptied; the answers stay in the counts of the occurrence.',
      forget: (before, most) => sql`
        with gone as (
          update rsvps set person_id = null where id = any (array(
            select r.id from rsvps r join occurrences o on o.id = r.occurrence_id
            where o.starts_at < ${before} and r.person_id is not null limit ${most}))
          returning 1)
        select count(*)::int as count from gone`
    }
  ],
  operations: rsvpOperations,
  extensions: [
    {
      model: occurrenceModel,
      edges: { rsvps: listBy<typeof table>('occurrenceId', () => rsvpModel, 'Who comes to it.') }
    },
    {
      model: personModel,
      edges: { rsvps: listBy<typeof table>('personId', () => rsvpModel, 'The RSVPs of this person.') }
    }
  ],
  subjects: {
    rsvp: {
      model: rsvpModel,
      activity: rsvpModel.visible,
      relatesTo: id => ({
        community: sql`r.community_id`,
        person: sql`r.person_id`,
        portals: sql`c.portal_ids`,
        from: sql`rsvps r join communities c on c.id = r.community_id where r.id = ${id}`
      })
    }
  },
  jobs: [
    {
      name: 'offer-seats',
      description: 'Ends offers of seats that were not accepted in time, and offers the seats to the next people.',
      everySeconds: 30,
      expireInSeconds: 300,
      run: offerSeats
    }
  ]
})
