import { GONE, type ProblemError } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { today } from '../../../core/model/sql.ts'
import type { Draft } from '../../../core/model/write.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'

type Place = { base: string; origins: string[]; status: string; shown: boolean }

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : url)

const named = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? (value as { id: string }).id : ((value as string | null) ?? undefined)

const placeErrors = (url: unknown, { base, origins, status, shown }: Place): ProblemError[] => {
  const known = [originOf(base), ...origins.map(originOf)]
  return [
    ...((GONE as readonly string[]).includes(status)
      ? [{ pointer: '/community', detail: `The community is ${status} and cannot have a page.` }]
      : []),
    ...(shown
      ? []
      : [{ pointer: '/portal', detail: 'This portal does not show the community. Choose one that does.' }]),
    ...(typeof url === 'string' && !known.includes(originOf(url))
      ? [
          {
            pointer: '/url',
            detail: `This address belongs to another site. Use an address that starts with ${known[0]}.`
          }
        ]
      : [])
  ]
}

const peopleErrors = async (db: Database, draft: Draft): Promise<ProblemError[]> => {
  const roles = ['primary', 'secondary'] as const
  const ids = roles.map(role => named(draft[role]))
  if (ids[0] && ids[0] === ids[1])
    return [
      {
        pointer: '/secondary',
        detail: 'The primary and the secondary representative must be two different people. Choose a different person.'
      }
    ]
  const left = await db.run<{ id: string }>(
    sql`select id from people where id in (select as_uuid(name) from unnest(${sql.param(ids.filter(Boolean))}::text[]) name) and left_on <= ${today}`
  )
  return roles.flatMap((role, at) =>
    left.some(({ id }) => id === ids[at])
      ? [{ pointer: `/${role}`, detail: 'This person has left the organisation. Choose a different person.' }]
      : []
  )
}

/**
 * Makes sure that what a request says goes together: its address is the portal's, the portal shows the community, and two
 * different people of the organisation are to look after the page.
 */
export const checkPlace = async (db: Database, community: string, portal: string, draft: Draft): Promise<void> => {
  const [place] = await db.run<Place>(sql`
    select p.base_url as base, p.origins, c.status, c.portal_ids = '{}' or p.id = any (c.portal_ids) as shown
    from portals p, communities c
    where (p.slug = ${portal} or p.id = as_uuid(${portal})) and c.id = community_named(${community})`)
  const errors = [...(place ? placeErrors(draft.url, place) : []), ...(await peopleErrors(db, draft))]
  if (errors.length > 0) throw new ApiError('RULE_BROKEN', errors.map(({ detail }) => detail).join(' '), errors)
}
