import { Minutes, MinutesQuery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { peopleIn } from '../../directory/people/edges.ts'
import { personModel } from '../../directory/people/model.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { publicationFilters } from '../publication/filters.ts'
import { visiblePublications } from '../publication/visible.ts'
import { minutes } from './table.ts'

export const minutesModel: Model<typeof Minutes> = defineModel({
  name: 'Minutes',
  schema: Minutes,
  query: MinutesQuery,
  table: minutes,
  edges: {
    occurrence: { to: () => occurrenceModel, by: 'occurrenceId' },
    authors: peopleIn((t: typeof minutes) => t.authorIds)
  },
  visible: (t, view) => visiblePublications(t, view, sql`${t.authorIds} @> array[${caller.person}]`),
  filters: {
    ...publicationFilters,
    // By the author before all else: the planner takes any of them for the author of many.
    author: {
      to: () => personModel,
      where: (t, { author }) =>
        sql`${t.id} = any (array(select written.id from ${minutes} written where written.author_ids && ${author.list}))`
    }
  },
  sorts: { createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
