import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { attendeesIn, namesUnknown } from '../presence.ts'
import { memberDays } from '../spells.ts'

export const participants: Metric = {
  id: 'participants',
  version: 1,
  audience: 'managers',
  withheld: 'partition',
  none: 0,
  source: '[001] go wide',
  needs: ['occurrences', 'attendance', 'memberships'],
  words: {
    en: {
      title: 'Participants',
      description: 'How many different people were at the events held in the period.',
      unit: 'people',
      formula:
        'The number of different people on record at the dates held: members on the last day of the period, and guests. A person counts once, however often they came.',
      parts: 'member or guest',
      exclusions: [
        'People who are counted without their names.',
        'If fewer than half of those present are named, there is no value.'
      ]
    }
  },
  figures: frame => sql`
    with attendees as (
      select a.scope, a.period, case when h.days @> p.last_day then 'member' else 'guest' end as part
      from ${attendeesIn(frame)} a join ${frame.periods} on p.period = a.period
        left join ${memberDays(frame)} h on h.scope = a.scope and h.person_id = a.person_id
    ), counted as (
      select scope, period, coalesce(part, 'all') as part, count(*) as people from attendees group by grouping sets ((1, 2), (1, 2, attendees.part))
    )
    select n.scope, n.period, nullif(v.part, 'all') as part, case when not n.names_unknown then coalesce(c.people, 0) end as value,
      coalesce(c.people, 0) as people, case when n.names_unknown then 'names_unknown' end as reason,
      case when v.part = 'all' then jsonb_build_object('named', n.named, 'present', n.present, 'events', n.dates, 'eventsWithoutNames', n.unnamed) end as inputs
    from ${namesUnknown(frame)} n cross join (values ('all'), ('member'), ('guest')) v (part)
      left join counted c on c.scope = n.scope and c.period = n.period and c.part = v.part`
}
