import { Activity, ActivityQuery } from '@guildhall/schema'
import { and, eq, type SQLWrapper, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { type PageOfTexts, readPage } from '../../../core/model/read.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { END } from '../../../platform/feed/order.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { keyModel } from '../../keys/model.ts'
import { activity } from './table.ts'
import { visibleActivity } from './visible.ts'

/** The values of one side of an entry by the names of the schema; of those that were erased their salts alone tell. */
export const members = (values: SQLWrapper, salts: SQLWrapper) => sql`(
  select jsonb_object_agg(camel(key), case when ${values} ? key then value else '"erased"' end) from jsonb_each(coalesce(${salts}, '{}') || ${values}))`

export const activityModel: Model<typeof Activity> = defineModel({
  name: 'Activity',
  schema: Activity,
  query: ActivityQuery,
  table: activity,
  fields: {
    before: t => members(t.before, t.beforeSalts),
    after: t => members(t.after, t.afterSalts),
    digest: t => sql`encode(${t.digest}, 'hex')`
  },
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    person: { to: () => personModel, by: 'personId' },
    key: { to: () => keyModel, by: 'keyId' }
  },
  // A reader who goes on from here misses nothing.
  visible: (t, view) => and(sql`${t.transaction} < ${END}`, visibleActivity(t, view)),
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community!) },
    subjectType: (t, { subjectType }) => sql`${t.subjectType} = ${subjectType}`,
    verb: (t, { verb }) => sql`${t.verb} = ${verb}`,
    subject: {
      slugOf: () => [communityModel, portalModel],
      where: (t, { subject }) => eq(t.subjectId, subject)
    },
    person: { to: () => personModel, where: (t, given) => eq(t.personId, given.person!) }
  },
  sorts: { occurredAt: t => t.transaction },
  tie: t => t.position
})

type FeedCall = Pick<Call<unknown, ActivityQuery>, 'db' | 'selected' | 'query' | 'viewer'>

/** One page of the feed. Its `next` is where to go on, also when nothing more has come yet. */
export const readFeed = async ({ db, selected, query, viewer }: FeedCall): Promise<PageOfTexts> => {
  const page = await readPage(db, activityModel, { ...selected, args: query }, viewer)
  const last = page.places.at(-1)
  return { ...page, next: last ? page.cursorOf(last) : (query.cursor ?? null) }
}
