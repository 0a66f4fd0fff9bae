import { CharterReview, type CharterReviewPrefill, CharterReviewQuery } from '@guildhall/schema'
import { eq, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import type { Speech } from '../../../core/words/catalogue.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { manages } from '../../directory/communities/visibility.ts'
import { personModel } from '../../directory/people/model.ts'
import { charterModel } from '../charters/model.ts'
import { pollModel, visibleToMembers } from '../polls/model.ts'
import { charterReviews, type Known } from './table.ts'

type Reviews = typeof charterReviews

const inWords = (known: Known | null, { say }: Speech): CharterReviewPrefill | null =>
  known && {
    ...known,
    parts: known.parts.map(part => ({
      ...part,
      facts: part.facts.map(fact => ({
        ...fact,
        name: say(fact.name),
        text: fact.text === null ? null : say(fact.text)
      }))
    }))
  }

export const charterReviewModel: Model<typeof CharterReview> = defineModel({
  name: 'CharterReview',
  schema: CharterReview,
  query: CharterReviewQuery,
  table: charterReviews,
  fields: { prefill: t => t.prefill },
  worded: { prefill: inWords },
  guarded: { prefill: (t: Reviews, { audience }: View) => (audience === 'service' ? true : manages(t.communityId)) },
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    charter: { to: () => charterModel, by: 'charterId' },
    openedBy: { to: () => personModel, by: 'openedById' },
    poll: { to: () => pollModel, by: 'pollId' },
    concludedBy: { to: () => personModel, by: 'concludedById' }
  },
  visible: visibleToMembers,
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community) },
    charter: { to: () => charterModel, where: (t, { charter }) => eq(t.charterId, charter) },
    status: (t, { status }) => sql`${t.status} = ${status}`,
    outcome: (t, { outcome }) => sql`${t.outcome} = ${outcome}`
  },
  sorts: {
    createdAt: t => t.createdAt,
    updatedAt: t => t.updatedAt,
    heldOn: t => sql`coalesce(${t.heldOn}, 'infinity')`
  }
})
