import { WayAnswer, WayAnswerQuery } from '@guildhall/schema'
import { eq, or, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import type { WriteModel } from '../../../core/model/write.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { manages } from '../../directory/communities/visibility.ts'
import { personModel } from '../../directory/people/model.ts'
import { wayAnswers } from './table.ts'

type Answers = typeof wayAnswers

/** Who sees answers: the person, those who manage the community, and keys of the organisation. */
const visibleAnswers = (t: Answers, { audience, portalBound }: View): SQL | undefined => {
  if (audience === 'service' && !portalBound) return undefined
  if (audience !== 'person') return sql`false`
  return or(eq(t.personId, caller.person), manages(t.communityId))
}

export const wayAnswerModel: Model<typeof WayAnswer> = defineModel({
  name: 'WayAnswer',
  schema: WayAnswer,
  query: WayAnswerQuery,
  table: wayAnswers,
  fields: {
    term: t => t.termId,
    kudo: t => t.kudoId
  },
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    person: { to: () => personModel, by: 'personId' },
    decidedBy: { to: () => personModel, by: 'decidedById' }
  },
  visible: visibleAnswers,
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community) },
    person: { to: () => personModel, where: (t, { person }) => eq(t.personId, person) },
    status: (t, { status }) => sql`${t.status} = ${status}`
  },
  sorts: { createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})

export const wayAnswerWritable: WriteModel = {
  model: wayAnswerModel,
  upsertKey: ['id'],
  references: {
    community: { column: 'community_id', to: () => communityModel, holds: 'one' },
    person: { column: 'person_id', to: () => personModel, holds: 'one' }
  }
}
