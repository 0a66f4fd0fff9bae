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

/** When the notices of the ladder, and those that ask for help, are settled. */
export const moot = { ...Object.fromEntries(OF_STEPS.map(kind => [kind, superseded])), help_asked: isAnswered }
