import type { NoticeKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { isAnswered } from './help.ts'

/** The step of the ladder that a notice `n` belongs to was followed by another. */
const superseded = sql`exists (
  select from maintenance_steps s join maintenance_steps later on later.page_id = s.page_id and (later.at, later.id) > (s.at, s.id)
  where s.id = as_uuid(substring(n.dedupe_key from 'maintenance ([0-9a-f-]{36})')))`

const OF_STEPS = [
  'page_due_soon',
  'page_overdue',
  'page_second_notice',
  'page_final_notice',
  'suspension_proposed',
  'page_suspended',
  'page_compliant',
  'page_reinstated'
] as const satisfies NoticeKind[]

/** Everything that a reminder was about is settled, and nobody wrote a message with it. */
const settled = sql`n.values -> 'said' is null and n.values -> 'causes' is not null and not exists (
  select from jsonb_array_elements(n.values -> 'causes') c (cause) join pages p on p.id = n.page_id
  join findings f on f.portal_id = p.portal_id and f.rule = c.cause ->> 'rule' and f.subject_id in (p.id, p.community_id)
  where f.status in ('fail', 'warn'))`

/** When the notices of the ladder, reminders by admins, and those that ask for help, are settled. */
export const moot = {
  ...Object.fromEntries(OF_STEPS.map(kind => [kind, superseded])),
  page_reminder: settled,
  help_asked: isAnswered
}

// Of several causes those that the page, or its community, still fails; the first of them is the reason.
const stillFailing = sql`coalesce((
  select n.values || jsonb_build_object('causes', jsonb_agg(c.cause order by c.at), 'reason', jsonb_agg(c.cause order by c.at) -> 0 -> 'reason')
  from jsonb_array_elements(n.values -> 'causes') with ordinality c (cause, at) join pages p on p.id = n.page_id
  where exists (select from findings f where f.portal_id = p.portal_id and f.rule = c.cause ->> 'rule'
    and f.subject_id in (p.id, p.community_id) and f.status in ('fail', 'warn'))
  having count(*) between 1 and jsonb_array_length(n.values -> 'causes') - 1), n.values)`

const ABOUT_CAUSES = [
  'page_due_soon',
  'page_overdue',
  'page_second_notice',
  'page_final_notice',
  'suspension_proposed',
  'page_reminder'
] as const satisfies NoticeKind[]

/** What the notices of the ladder still ask for. */
export const remaining = Object.fromEntries(ABOUT_CAUSES.map(kind => [kind, stillFailing]))
