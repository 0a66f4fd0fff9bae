import { Touchpoint, TouchpointQuery } from '@guildhall/schema'
import { eq, or, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, today } from '../../../core/model/sql.ts'
import type { WriteModel } from '../../../core/model/write.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { leads } from '../../directory/communities/visibility.ts'
import { personModel } from '../../directory/people/model.ts'
import { touchpoints } from './table.ts'

type Touchpoints = typeof touchpoints

/** Who sees touchpoints: the leader, the core group and the sponsors of the community, a former sponsor their own, and keys of the organisation. */
const visibleTouchpoints = (t: Touchpoints, { audience, portalBound }: View): SQL | undefined => {
  if (audience === 'service' && !portalBound) return undefined
  if (audience !== 'person') return sql`false`
  return or(eq(t.sponsorId, caller.person), leads(t.communityId, ['leader', 'core', 'sponsor']))
}

const overdue = (t: Touchpoints) => sql`(${t.status} = 'planned' and ${t.plannedOn} < ${today})`

export const touchpointModel: Model<typeof Touchpoint> = defineModel({
  name: 'Touchpoint',
  schema: Touchpoint,
  query: TouchpointQuery,
  table: touchpoints,
  fields: { overdue },
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    sponsor: { to: () => personModel, by: 'sponsorId' }
  },
  visible: visibleTouchpoints,
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community) },
    sponsor: { to: () => personModel, where: (t, { sponsor }) => eq(t.sponsorId, sponsor) },
    kind: (t, { kind }) => sql`${t.kind} = ${kind}`,
    act: (t, { act }) => sql`${t.act} = ${act}`,
    status: (t, { status }) => sql`${t.status} = ${status}`,
    overdue: (t, given) => sql`${overdue(t)} = ${given.overdue}::boolean`
  },
  sorts: {
    plannedOn: t => sql`coalesce(${t.plannedOn}, 'infinity')`,
    doneOn: t => sql`coalesce(${t.doneOn}, 'infinity')`,
    createdAt: t => t.createdAt,
    updatedAt: t => t.updatedAt
  }
})

export const touchpointWritable: WriteModel = {
  model: touchpointModel,
  upsertKey: ['id'],
  references: {
    community: { column: 'community_id', to: () => communityModel, holds: 'one' },
    sponsor: { column: 'sponsor_id', to: () => personModel, holds: 'one' }
  }
}
