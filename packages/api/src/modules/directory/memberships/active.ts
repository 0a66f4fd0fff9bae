import { type SQLWrapper, sql } from 'drizzle-orm'
import { today } from '../../../core/model/sql.ts'

type Columns = Record<'status' | 'joinedOn' | 'leftOn' | 'personId', SQLWrapper>

/**
 * Whether a membership is active on a day, as the rules have it: by its status and its dates, and its person has not left the
 * organisation (`personLeftOn`). Nearly all are by their dates, which the planner expects only of an inequality of numbers; and it can't
 * turn a scalar subquery into a join. Else lists would first work out all who hold a role.
 */
export const active = (
  t: Columns,
  day = today,
  personLeftOn: SQLWrapper = sql`(select gone.left_on from people gone where gone.id = ${t.personId})`
) =>
  sql`(${t.status} = 'active' and coalesce(${t.joinedOn} > ${day} or ${t.leftOn} <= ${day} or ${personLeftOn} <= ${day}, false)::int <> 1)`

/** The same of the memberships that a statement names by an alias. */
export const activeMembers = (alias: string, day = today) => {
  const column = (name: string) => sql.raw(`${alias}.${name}`)
  return active(
    {
      status: column('status'),
      joinedOn: column('joined_on'),
      leftOn: column('left_on'),
      personId: column('person_id')
    },
    day
  )
}
