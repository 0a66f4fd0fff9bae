import { Poll, PollQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { communityModel, visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { isMember, manages } from '../../directory/communities/visibility.ts'
import { AT_LEAST } from './close.ts'
import { questionsInWords } from './questions.ts'
import { polls } from './table.ts'

type OfCommunity = { communityId: SQLWrapper }

const inSight = (t: OfCommunity, view: View) =>
  sql`exists (select from ${communities} where ${and(eq(communities.id, t.communityId), visibleCommunities(communities, view))})`

/** Who sees what a community is asked: its active members, those who manage it, and secret keys. */
export const visibleToMembers = (t: OfCommunity, view: View): SQL | undefined => {
  if (view.audience === 'service') return view.portalBound ? inSight(t, view) : undefined
  if (view.audience === 'public') return sql`false`
  return and(inSight(t, view), or(isMember(t.communityId), manages(t.communityId)))
}

export const pollModel: Model<typeof Poll> = defineModel({
  name: 'Poll',
  schema: Poll,
  query: PollQuery,
  table: polls,
  fields: {
    status: t => sql`case when ${t.closedAt} is null then 'open' else 'closed' end`,
    answerCount: t =>
      sql`coalesce(${t.answered}, (select count(*) from poll_ballots b where b.poll_id = ${t.id}))::int`,
    suppressed: t => sql`coalesce(${t.answered} < ${sql.raw(String(AT_LEAST))}, false)`,
    questions: t => t.questions,
    results: t => t.results
  },
  worded: { questions: questionsInWords },
  edges: { community: { to: () => communityModel, by: 'communityId' } },
  visible: visibleToMembers,
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community) },
    purpose: (t, { purpose }) => sql`${t.purpose} = ${purpose}`,
    status: (t, { status }) => sql`(${t.closedAt} is null) = ${status.each(one => sql`(${one} = 'open')`)}`
  },
  sorts: { closesOn: t => t.closesOn, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
