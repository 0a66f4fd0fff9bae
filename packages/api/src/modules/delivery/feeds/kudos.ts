import { aliasedTable, and, eq, sql } from 'drizzle-orm'
import type { Viewer } from '../../../core/model/read.ts'
import { instantOf } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import { personModel } from '../../directory/people/model.ts'
import { people } from '../../directory/people/table.ts'
import { visibleKudos } from '../../engagement/kudos/model.ts'
import { kudos } from '../../engagement/kudos/table.ts'
import { ENTRIES, type News, owner } from './news.ts'

const [giver, receiver] = [aliasedTable(people, 'giver'), aliasedTable(people, 'receiver')]

/** The newest public kudos of a community between people whom the reader sees. */
export const readKudos = (db: Database, community: string, { view, values }: Viewer): Promise<News[]> =>
  db.prepared<News>(
    `kudos feed ${JSON.stringify(view)}`,
    () => sql`
      select 'kudos' as kind, ${kudos.id} as id, ${instantOf(kudos.createdAt)} as at, ${receiver.name} as name, ${giver.name} as by, null as url,
        ${kudos.message} as what, null as message, null as remedy
      from ${kudos} join ${people} giver on ${eq(giver.id, kudos.fromId)} join ${people} receiver on ${eq(receiver.id, kudos.toId)}
      where ${and(eq(kudos.communityId, owner), eq(kudos.visibility, 'public'), visibleKudos(kudos, view), personModel.visible(giver, view), personModel.visible(receiver, view))}
      order by ${kudos.createdAt} desc, ${kudos.id} desc limit ${sql.raw(String(ENTRIES))}`,
    { ...values, owner: community }
  )
