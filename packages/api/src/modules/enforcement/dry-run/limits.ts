import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'

/** How many pages and communities times weeks or days are judged for one answer at most. */
export const MOST_JUDGED = 250_000

/** How many weeks or days are asked for, and where. */
type Asked = { count: number; unit: 'weeks' | 'days'; pointer: string }

/** Refuses what would take too long. */
export const bound = async (db: Database, portal: string, { count, unit, pointer }: Asked) => {
  const [there] = await db.run<{ things: number }>(sql`
    select ((select count(*) from pages where portal_id = ${portal})
      + (select count(*) from communities where portal_ids = '{}' or portal_ids @> array[${portal}::uuid]))::int as things`)
  const things = there!.things
  if (things * count <= MOST_JUDGED) return
  const most = Math.floor(MOST_JUDGED / things)
  throw new ApiError(
    'RULE_BROKEN',
    `With ${things} pages and communities, at most ${most} ${unit} can be evaluated at once.`,
    [{ pointer, detail: `At most ${most}.` }]
  )
}

/** Lets one dry run or simulation of a portal go on at a time, for as long as the transaction lasts. */
export const alone = async (db: Database, portal: string) => {
  const [turn] = await db.run<{ mine: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`dry run ${portal}`}, 0)) as mine`
  )
  if (!turn!.mine)
    throw new ApiError('CONFLICT', 'A dry run or simulation of this portal is in progress; wait for its response.')
}
