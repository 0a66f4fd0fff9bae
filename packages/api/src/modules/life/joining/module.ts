import { type SQL, sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { invitationLink } from './link.ts'
import { membershipNotices } from './notify.ts'

/** Whether the membership of a notice `n` no longer has a status. */
const noLonger = (status: SQL) =>
  sql`not exists (select from memberships m where m.id = as_uuid(split_part(n.dedupe_key, ' ', 3)) and m.status = ${status})`

export const joining = defineModule({
  name: 'joining',
  follows: [membershipNotices],
  mailLinks: { membership_invited: invitationLink },
  moot: {
    membership_applied: noLonger(sql`'applied'`),
    membership_invited: noLonger(sql`'invited'`),
    member_welcomed: noLonger(sql`'active'`)
  }
})
