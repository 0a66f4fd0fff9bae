import { type SQL, sql } from 'drizzle-orm'
import type { MetricFrame, MetricRow } from '../../../core/module/metric.ts'
import type { Period } from '../../../platform/periods.ts'
import { type Community, communitiesOf, type ParticipantRow, participantsOf } from './participants.ts'

/** A figure, or a part of it. */
export type FigureRow = Omit<MetricRow, 'scope' | 'period'>

/** What a metric about participation is computed from. */
export const participantFacts = ({ scopes }: MetricFrame): SQL =>
  participantsOf(sql`(select * from communities where id in (select s.community_id from ${scopes})) c`)

/** Works figures out for each scope and each period, of all communities of the scope together. */
export const forEachScope =
  (figuresOf: (communities: readonly Community[], period: Period) => readonly FigureRow[]) =>
  (
    rows: readonly ParticipantRow[],
    scopes: readonly (readonly string[])[],
    periods: readonly Period[]
  ): MetricRow[] => {
    const known = new Map(communitiesOf(rows).map(community => [community.id, community]))
    return scopes.flatMap((ids, scope) => {
      const communities = ids.map(id => known.get(id)!)
      return periods.flatMap((one, period) => figuresOf(communities, one).map(row => ({ scope, period, ...row })))
    })
  }

/** How many people there are in all, and in each part; each person is in one. */
export const partition = (parts: readonly string[], people: readonly string[]): FigureRow[] =>
  [null, ...parts].map(part => {
    const count = part === null ? people.length : people.filter(one => one === part).length
    return { part, value: count, people: count }
  })
