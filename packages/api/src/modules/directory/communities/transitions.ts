import type { CommunityTransition, CommunityTransitionCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { columnsOf, type WriteModel } from '../../../core/model/write.ts'
import type { Act } from '../../../core/operation/actions.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communities, type Target } from './lifecycle.ts'
import { communityModel } from './model.ts'

/** The members of the body that one transition alone takes. */
const ONLY: Partial<Record<keyof CommunityTransitionCreate, CommunityTransition>> = {
  closingOn: 'begin_closing',
  noLessonsKnown: 'close',
  into: 'merge'
}

const needFitting = (draft: CommunityTransitionCreate) => {
  const errors = Object.entries(ONLY)
    .filter(([member, only]) => member in draft && only !== draft.transition)
    .map(([member, only]) => ({ pointer: `/${member}`, detail: `Allowed only for \`${only}\`. Omit it.` }))
  if (errors.length > 0) throw new ApiError('RULE_BROKEN', errors[0]!.detail, errors)
}

const naming: WriteModel = {
  model: communityModel,
  upsertKey: [],
  references: { into: { column: 'into', to: () => communityModel, holds: 'one' } }
}

const NONE = sql``

/** The community that is named to merge into, as far as a merger asks; `lock` holds it as it is. */
export const targetOf = async (
  db: Database,
  id: string,
  named: string,
  { viewer }: Pick<Call, 'viewer'>,
  lock = NONE
): Promise<Target> => {
  const { into } = await columnsOf(db, naming, { into: named }, viewer)
  const [target] = await db.run<Target>(sql`
    with recursive ahead (id) as (
      select ${into}::uuid
      union
      select r.other_id from ahead join community_relations r on r.community_id = ahead.id and r.kind = 'merged_into'
    )
    select id, name, status, exists (select from ahead where ahead.id = ${id}::uuid) as "leadsBack" from communities where id = ${into}::uuid ${lock}`)
  return target!
}

/** The same while no other merger is decided on, so that two never merge into each other. */
const heldTargetOf = async (db: Database, id: string, named: string, call: Call): Promise<Target> => {
  await db.run(sql`select pg_advisory_xact_lock(hashtext('community mergers'))`)
  return targetOf(db, id, named, call, sql`for share`)
}

/** `POST /v1/communities/{community}/transitions` */
export const transitionCommunity = async ({
  before,
  facts,
  draft,
  call
}: Act<CommunityTransitionCreate>): Promise<undefined> => {
  const { transition: name, into, ...sent } = draft
  needFitting(draft)
  const target = into === undefined ? {} : { into: await heldTargetOf(call.db, before.id, into, call) }
  const move = { id: before.id, name, input: { ...sent, ...target } }
  await communities.takeAll(call.db, [move], byCaller(call, facts), new Date())
  return undefined
}
