import { COMMENT_STATUSES, type CommentStatus, type CommentTransition } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Relation } from '../../../core/access/caller.ts'
import { type By, forbidden } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { NOTHING } from '../../../core/lifecycle/lack.ts'
import type { Database } from '../../../platform/database/database.ts'
import { commentLacks as lacks } from '../words.en.ts'

type CommentFacts = {
  state: CommentStatus | null
  /** The authors of the draft. */
  authorIds: readonly string[]
}
type CommentSubject = { id: string }
type OfComments = { facts: CommentFacts; subject: CommentSubject; input: object; by: By }

const WRITERS: readonly Relation[] = ['self', 'leader', 'core', 'author']
const no = forbidden(lacks.writer)

const row = <N extends CommentTransition>(name: N, from: CommentStatus, to: CommentStatus) => ({
  name,
  from: [from],
  to,
  by: 'writer' as const,
  guards: [],
  notice: null
})

/** Whether a comment is still to be dealt with. */
export const commentLifecycle = defineLifecycle<OfComments>()({
  noun: 'comment',
  states: COMMENT_STATUSES,
  guards: {},
  actors: {
    /** Those who write the draft, its authors, and the author of the comment; keys of the organisation. */
    writer: ({ caller, relations }, { authorIds }) => {
      const writes = WRITERS.some(relation => relations.has(relation)) || authorIds.includes(caller?.person ?? '')
      return caller !== null && (!caller.personal || writes) ? NOTHING : no
    }
  },
  rows: [row('resolve', 'open', 'resolved'), row('reopen', 'resolved', 'open')],
  stored: { table: 'charter_comments', state: 'status', columns: ['resolved_by_id', 'resolved_at'] },
  load: (db: Database, moves) =>
    db.prepared<CommentSubject & { state: CommentStatus; authorIds: string[] }>(
      'comments as they are',
      () => sql`
        select k.id, k.status as state, c.author_ids as "authorIds" from charter_comments k join charters c on c.id = k.charter_id
        where k.id = any (${sql.placeholder('ids')}::uuid[]) order by k.id`,
      { ids: moves.map(({ id }) => id) }
    ),
  sets: ({ to }, { caller }, at) =>
    to === 'resolved'
      ? { resolved_by_id: caller?.person ?? null, resolved_at: at }
      : { resolved_by_id: null, resolved_at: null }
})
