import type { Recurrence } from '@guildhall/schema'
import { getTableColumns, sql } from 'drizzle-orm'
import { snake } from '../../../core/model/rows.ts'
import { columnList } from '../../../core/model/write.ts'
import type { Database } from '../../../platform/database/database.ts'
import { addDays } from '../../../platform/days.ts'
import { events } from '../events/table.ts'
import { expand } from '../recurrence/expand.ts'
import type { Timed } from './fit.ts'
import { BEGINNING, dayOn, wallOf } from './times.ts'

const OWN = ['id', 'source', 'externalKey', 'askedAt', 'affirmedAt', 'createdAt', 'updatedAt']
const COPIED = Object.entries(getTableColumns(events))
  .filter(([name, column]) => !OWN.includes(name) && !column.generated)
  .map(([name]) => snake(name))

/** How many dates the rule itself makes before a moment; a count counts them. */
const madeBefore = (event: Timed, to: string) =>
  expand({ ...event, recurrence: { ...event.recurrence!, exceptions: [], additions: [] } }, { from: BEGINNING, to })
    .length

/** The rule of a series until the day before it is split, and from then on. */
const halves = (event: Timed, rule: Recurrence, originalStart: string, start: string): [Recurrence, Recurrence] => {
  const [isBefore, isAfter] = [(date: string) => date < start, (date: string) => date > start]
  const { exceptions, additions, count } = rule
  return [
    {
      ...rule,
      until: addDays(dayOn(start), -1),
      count: null,
      exceptions: exceptions.filter(isBefore),
      additions: additions.filter(isBefore)
    },
    {
      ...rule,
      count: count && count - madeBefore(event, originalStart),
      exceptions: exceptions.filter(isAfter),
      additions: additions.filter(isAfter)
    }
  ]
}

/**
 * Ends a series on the day before one of its dates: that date and those after it move to a series of their own, which continues it
 * and says the same. Answers its id; that of the series itself where the date is its first.
 */
export const splitSeries = async (db: Database, event: Timed, originalStart: string): Promise<string> => {
  const earlier = expand(event, { from: BEGINNING, to: originalStart })
  if (earlier.length === 0) return event.id
  const start = wallOf(originalStart, event)
  const [before, after] = halves(event, event.recurrence!, originalStart, start)
  await db.run(sql`update events set recurrence = ${JSON.stringify(before)}::jsonb where id = ${event.id}`)
  const changed = JSON.stringify({ start, recurrence: after, continues_id: event.id })
  const [made] = await db.run<{ id: string }>(sql`
    insert into events (${columnList(COPIED)}) select ${sql.raw(COPIED.map(name => `r.${name}`).join(', '))}
    from events e, lateral jsonb_populate_record(e, ${changed}::jsonb) r where e.id = ${event.id} returning id`)
  await db.run(
    sql`update occurrences set event_id = ${made!.id} where event_id = ${event.id} and original_start >= ${originalStart}`
  )
  return made!.id
}
