import { type SQL, sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { mailFurtherDates } from './further.ts'
import { inviting } from './invite.ts'
import { invitationsConsumer } from './keep.ts'
import { answerLink } from './link.ts'
import { pruneInvitations, remindOfOccurrences } from './remind.ts'
import { invitations as table } from './table.ts'

/** Whether what a notice `n` is about is no longer so. Its key names the occurrence, and which start or offer of it. */
const unless = (holds: SQL) => sql`not exists (
  select from occurrences o left join rsvps r on r.occurrence_id = o.id and coalesce(r.person_id, r.guest_id) = coalesce(n.person_id, n.guest_id)
  where o.id = as_uuid(split_part(n.dedupe_key, ' ', 3)) and o.status <> 'cancelled' and o.ends_at > now() and ${holds})`
const isKey = (moment: SQL) => sql`${instantOf(moment)} = split_part(n.dedupe_key, ' ', 4)`

export const invitations = defineModule({
  name: 'invitations',
  operations: [inviting],
  personal: [
    personal(table, {
      people: {
        personId: {
          erasure: 'deleted',
          holds: ['id', 'occurrenceId', 'communityId', 'entry', 'mailedAt', 'remindedOf']
        }
      },
      words: ['entry']
    })
  ],
  mailLinks: {
    event_invitation: answerLink,
    event_offered: answerLink,
    event_reminder: answerLink,
    event_answered: answerLink,
    event_changed: answerLink,
    event_cancelled: answerLink,
    event_left: answerLink
  },
  moot: {
    event_invitation: unless(sql`r.id is null and ${isKey(sql`o.starts_at`)}`),
    event_offered: unless(sql`r.status = 'offered' and ${isKey(sql`r.offer_expires_at`)}`),
    event_reminder: unless(sql`r.status in ('going', 'maybe') and ${isKey(sql`o.starts_at`)}`)
  },
  consumers: { invitations: { handler: invitationsConsumer } },
  jobs: [
    {
      name: 'remind-of-occurrences',
      description: 'Reminds people of the occurrences to which they go, a day before the start.',
      everySeconds: 300,
      expireInSeconds: 300,
      run: remindOfOccurrences
    },
    {
      name: 'mail-further-dates',
      description: 'Mails the further dates of series to the calendars of those who go.',
      schedule: '50 3 * * *',
      expireInSeconds: 600,
      run: mailFurtherDates
    },
    {
      name: 'prune-invitations',
      description: 'Deletes what is known of calendar entries 30 days after the occurrence.',
      schedule: '55 3 * * *',
      expireInSeconds: 600,
      run: pruneInvitations
    }
  ]
})
