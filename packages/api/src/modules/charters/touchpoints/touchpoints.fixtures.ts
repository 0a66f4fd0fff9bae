import type { TouchpointKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'

type Made = {
  community: string
  sponsor?: string | null
  kind?: TouchpointKind
  plannedOn?: string | null
  doneOn?: string | null
  cancelledOn?: string | null
}

/** A touchpoint as it is stored, also one whose planned day has passed. */
export const makeTouchpoint = async (
  store: Store,
  { community, sponsor = null, kind = 'meeting', plannedOn = null, doneOn = null, cancelledOn = null }: Made
): Promise<string> => {
  const status = doneOn ? 'done' : cancelledOn ? 'cancelled' : 'planned'
  const [made] = await store.run<{ id: string }>(sql`
    insert into touchpoints (community_id, sponsor_id, kind, status, planned_on, done_on, cancelled_on)
    values (${community}, ${sponsor}, ${kind}, ${status}, ${plannedOn}, ${doneOn}, ${cancelledOn}) returning id`)
  return made!.id
}

type Places = Record<string, string>

/** What the access matrix acts on: planned touchpoints with sponsors who do not call, and one with the stranger (`self`). */
export const makeTouchpoints = async (
  store: Store,
  { communities, people, staff }: { communities: Places; people: Places; staff: Places }
): Promise<Places> => {
  const plan = (place: string, sponsor: string) =>
    makeTouchpoint(store, { community: communities[place]!, sponsor, plannedOn: '2040-01-01' })
  return {
    'own P': await plan('own P', people['own P']!),
    'other P': await plan('other P', people['other P']!),
    'apart M': await plan('apart M', people['none N']!),
    'self S': await plan('own P', staff.stranger!)
  }
}
