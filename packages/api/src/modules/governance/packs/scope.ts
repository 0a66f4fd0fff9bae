import type { CommunityStatus, RuleScopeInput, RuleSubject } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { type Fact, fact, ids, was } from '../evaluation/fact.ts'

/** What a page or community is narrowed by: the topics and the status of the community, and the lists that its page on the portal is on. */
export type Scoped = { topics: readonly string[]; status: CommunityStatus; lists: readonly string[] }

/** Lists are part of the pack, as they are today; topics and statuses are as they were at the moment asked about. */
const scopeOf = (of: RuleSubject, from: SQL, id: SQL, page: SQL): Fact =>
  fact<Scoped>(
    `${of}.scope`,
    of,
    sql`
      select ${id} as id, jsonb_build_object('topics', ${was('community', 'c', 'topics')}, 'status', ${was('community', 'c', 'status')},
        'lists', coalesce((select jsonb_agg(l.id) from page_lists l where l.page_ids @> array[${page}]), '[]')) as value
      from ${from} where ${id} = any (${ids})`
  )

const portal = sql`${sql.placeholder('portal')}::uuid`

/** By what each subject is narrowed. */
export const scopes: Record<RuleSubject, Fact> = {
  page: scopeOf('page', sql`pages p join communities c on c.id = p.community_id`, sql`p.id`, sql`p.id`),
  community: scopeOf(
    'community',
    sql`communities c left join pages p on p.community_id = c.id and p.portal_id = ${portal}`,
    sql`c.id`,
    sql`p.id`
  )
}

/** Whether something is within a scope: it fits each of its conditions. */
export const isWithin = ({ topics, statuses, pageLists }: RuleScopeInput, on: Scoped): boolean =>
  (!topics || topics.some(topic => on.topics.includes(topic))) &&
  (!statuses || statuses.includes(on.status)) &&
  (!pageLists || pageLists.some(list => on.lists.includes(list)))
