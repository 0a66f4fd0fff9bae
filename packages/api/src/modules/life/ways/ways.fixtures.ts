import { createHash } from 'node:crypto'
import type { WayKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'

/** The id of a way to contribute, worked out apart from `ways_of`: a UUIDv8 of the community, the kind and the title. */
export const wayId = (community: string, kind: WayKind, title: string): string =>
  createHash('md5')
    .update(`${community} ${kind} ${title}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5')

type Places = Record<string, string>

/** What the access matrix acts on: in every community one way to contribute, and answers to others by where they belong. */
export const makeWayAnswers = async (
  store: Store,
  { communities, people, staff }: { communities: Places; people: Places; staff: Places }
): Promise<{ wayAnswers: Places }> => {
  const way = JSON.stringify([{ kind: 'help_wanted', title: 'Weave' }])
  await store.run(sql`update communities set ways_to_contribute = ${way}::jsonb`)
  const answer = async (place: string, person: string): Promise<string> => {
    const community = communities[place]!
    const [made] = await store.run<{ id: string }>(sql`
      insert into way_answers (community_id, person_id, way, kind, title)
      values (${community}, ${person}, ${wayId(community, 'help_wanted', 'Spin')}, 'help_wanted', 'Spin') returning id`)
    return made!.id
  }
  return {
    wayAnswers: {
      'own P': await answer('own P', staff.member!),
      'other P': await answer('other P', people['other P']!),
      'apart M': await answer('apart M', staff.member!),
      'self S': await answer('own P', staff.stranger!)
    }
  }
}
