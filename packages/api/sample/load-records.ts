import { sql } from 'drizzle-orm'
import type { Database } from '../src/platform/database/database.ts'
import type { SampleRecord } from './events/records.ts'
import { table } from './load-cases.ts'
import { SAMPLE_SOURCE } from './organisation.ts'

/** The dates of the sample’s events, each with how many held ones follow it until today; 0 for the next one ahead. */
const dates = sql`(
  select o.*, e.title as called, e.visibility,
    case when o.outcome = 'held' then row_number() over (partition by e.id, o.outcome order by o.starts_at desc)
      when o.outcome = 'upcoming' and o.starts_at > now() and row_number() over (partition by e.id, o.outcome, o.starts_at > now() order by o.starts_at) = 1 then 0 end as ago
  from occurrences o join events e on e.id = o.event_id where e.source = ${SAMPLE_SOURCE})`

/** Puts agendas, minutes and recordings on record, the minutes two days after each date and by those who organised it. */
export const loadRecords = async (db: Database, records: readonly SampleRecord[]): Promise<void> => {
  const told = sql`${table(records, 'title text, ago int, agenda jsonb, minutes text, recording jsonb')} join ${dates} o on o.called = r.title and o.ago = r.ago`
  await db.run(sql`
    insert into agenda_items (occurrence_id, kind, title, position, duration_minutes, is_done, visibility)
    select o.id, i.value ->> 'kind', i.value ->> 'title', i.position, (i.value ->> 'durationMinutes')::int, coalesce((i.value ->> 'isDone')::boolean, false),
      case when i.value ->> 'kind' = 'talk' then o.visibility else 'members' end
    from ${told}, jsonb_array_elements(r.agenda) with ordinality i (value, position)`)
  await db.run(sql`
    insert into minutes (occurrence_id, text, author_ids, status, published_at)
    select o.id, r.minutes, o.organiser_ids[1:1], 'published', o.ends_at + interval '2 days' from ${told} where r.minutes is not null`)
  await db.run(sql`
    insert into recordings (occurrence_id, title, url, duration_minutes, status, published_at)
    select o.id, r.recording ->> 'title', r.recording ->> 'url', (r.recording ->> 'durationMinutes')::int, 'published', o.ends_at + interval '3 days'
    from ${told} where r.recording is not null`)
}
