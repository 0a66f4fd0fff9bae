import type { OverlapAnswerCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { checkReferences, type WriteModel } from '../../../core/model/write.ts'
import type { Act } from '../../../core/operation/actions.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { organisationModel } from '../../directory/organisations/model.ts'
import { needOpen } from './lifecycle.ts'
import { readRequest } from './request.ts'

const references: WriteModel = {
  model: communityModel,
  upsertKey: [],
  references: {
    community: { column: 'community', to: () => communityModel, holds: 'one' },
    organisation: { column: 'organisation', to: () => organisationModel, holds: 'one' }
  }
}

const wrong = (pointer: string, detail: string) => new ApiError('RULE_BROKEN', detail, [{ pointer, detail }])

/** Puts the answer to one overlap on record; a later answer takes the place of an earlier. */
export const answerOverlap = async ({
  before,
  draft,
  call: { db, viewer: reader, caller }
}: Act<OverlapAnswerCreate>): Promise<undefined> => {
  const { community, organisation, answer, because = null } = draft
  if (answer === 'distinct' && !because?.trim()) throw wrong('/because', 'Explain how it is distinct.')
  if (answer === 'merge' && organisation !== undefined)
    throw wrong(
      '/answer',
      'A community can merge only with a community. With an organisation, it is distinct or joins it.'
    )
  await checkReferences(db, references, community ? { community } : { organisation }, reader)
  const { communityId, state } = await readRequest(db, before.id)
  needOpen(state)
  const column = community ? sql`other_community_id` : sql`organisation_id`
  const table = community ? sql`communities` : sql`organisations`
  const name = community ?? organisation!
  const made = await db.run(sql`
    insert into page_request_overlap_answers (page_request_id, ${column}, answer, because, author_id)
    select ${before.id}, t.id, ${answer}, ${because}, ${caller.person}::uuid from ${table} t
    where t.id = ${community ? sql`community_named(${name})` : sql`as_uuid(${name})`} and t.id <> ${communityId}
    on conflict (page_request_id, ${column}) do update set answer = excluded.answer, because = excluded.because, author_id = excluded.author_id
    returning 1`)
  if (made.length === 0) throw wrong('/community', 'A community cannot overlap with itself. Name another.')
  return undefined
}
