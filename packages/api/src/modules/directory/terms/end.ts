import { sql } from 'drizzle-orm'
import { following } from '../../../core/lifecycle/follow.ts'
import { memberships } from '../memberships/lifecycle.ts'

/** Who leaves holds no roles any more: their terms end on that day, so that they do not begin again when the person comes back. */
export const endTermsOfLeavers = following(memberships, {
  leave: (db, taken) =>
    db.prepared(
      'end terms of leavers',
      () => sql`
        update terms t set ended_on = greatest(t.started_on, m.left_on) from memberships m
        where m.id = any (${sql.placeholder('ids')}::uuid[]) and t.membership_id = m.id and coalesce(t.ended_on > m.left_on, true)`,
      { ids: taken.map(({ id }) => id) }
    )
})
