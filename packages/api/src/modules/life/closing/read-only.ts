import type { SubjectType } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { ReadOnlyPart } from '../../../core/access/subject.ts'
import { readOnly } from '../words.en.ts'

/** What can be changed also when its community has ended: what belongs to a portal, and what belongs to a person. */
const OTHERS: readonly SubjectType[] = [
  'page',
  'page_request',
  'representative',
  'succession',
  'finding',
  'waiver',
  'infraction',
  'notice',
  'kudo',
  'correction_request'
]

/** A community that has ended is read-only, and with it everything that belongs to it. */
export const endedCommunities: ReadOnlyPart = (kind, { community }) =>
  OTHERS.includes(kind)
    ? undefined
    : sql`(select case ended.status when 'closed' then ${readOnly.closed}::text when 'merged' then ${readOnly.merged}::text
        when 'withdrawn' then ${readOnly.withdrawn}::text end from communities ended where ended.id = ${community})`
