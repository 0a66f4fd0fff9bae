import { Digest, DigestQuery } from '@guildhall/schema'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import type { Speech } from '../../../core/words/catalogue.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { portals } from '../../directory/portals/table.ts'
import { type DigestContent, digests } from './table.ts'

type Digests = typeof digests

/** The admins of a portal see its digests. */
export const visibleDigests = (t: Digests, { audience: sees, portalBound: bound }: View): SQL | undefined => {
  if (sees === 'public') return sql`false`
  const administered = sql`exists (select from ${portals} where ${eq(portals.id, t.portalId)} and ${portals.adminIds} @> array[${caller.person}])`
  return and(sees === 'person' ? administered : undefined, bound ? eq(t.portalId, caller.portal) : undefined)
}

const member = (name: keyof DigestContent) => (t: Digests) => sql`${t.content} -> ${sql.raw(`'${name}'`)}`
const number = (name: keyof DigestContent, type: 'integer' | 'double precision') => (t: Digests) =>
  sql`(${t.content} ->> ${sql.raw(`'${name}'`)})::${sql.raw(type)}`

/** The pages that need help, each with its reason in words. */
const helpInWords = (stored: DigestContent['help'], { say }: Speech) =>
  stored.map(page => ({ ...page, reason: page.reasonMessage && say(page.reasonMessage) }))

export const digestModel: Model<typeof Digest> = defineModel({
  name: 'Digest',
  schema: Digest,
  query: DigestQuery,
  table: digests,
  edges: { portal: { to: () => portalModel, by: 'portalId' } },
  visible: visibleDigests,
  fields: {
    endsOn: t => sql`(${t.startsOn} + 6)::text`,
    score: number('score', 'double precision'),
    scoreBefore: number('scoreBefore', 'double precision'),
    pageCount: number('pageCount', 'integer'),
    freshness: member('freshness'),
    freshnessBefore: t => sql`nullif(${member('freshnessBefore')(t)}, 'null')`,
    changes: member('changes'),
    help: member('help'),
    due: member('due'),
    dueCount: number('dueCount', 'integer')
  },
  worded: { help: helpInWords },
  filters: {
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) }
  },
  sorts: { startsOn: t => t.startsOn, createdAt: t => t.createdAt }
})
