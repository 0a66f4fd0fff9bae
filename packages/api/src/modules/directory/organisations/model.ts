import { Organisation, OrganisationQuery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { byName } from '../../../platform/database/columns.ts'
import { organisations } from './table.ts'

export const organisationModel: Model<typeof Organisation> = defineModel({
  name: 'Organisation',
  schema: Organisation,
  query: OrganisationQuery,
  table: organisations,
  // Whoever plans a community must be able to find who is tasked with it already.
  visible: (_, { audience: sees }) => (sees === 'public' ? sql`false` : undefined),
  filters: {
    topic: (t, { topic }) => sql`${t.topics} @> array[${topic}]`,
    source: (t, { source }) => sql`${t.source} = ${source}`,
    externalKey: (t, { externalKey }) => sql`${t.externalKey} = ${externalKey}`
  },
  sorts: { name: t => byName(t.name), createdAt: t => t.createdAt, updatedAt: t => t.updatedAt },
  search: t => ({
    vector: t.search,
    name: t.name,
    texts: sql`array[array_to_string(${t.topics}, ', '), ${t.mission}]`
  })
})
