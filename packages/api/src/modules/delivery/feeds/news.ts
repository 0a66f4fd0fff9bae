import { MAINTENANCE, type Message } from '@guildhall/schema'
import { and, eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import type { Viewer } from '../../../core/model/read.ts'
import { instantOf } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import { eventsOf } from '../../events/events/filters.ts'
import { events } from '../../events/events/table.ts'
import { shownOnAny, visibleEvents } from '../../events/events/visible.ts'
import { occurrences } from '../../events/occurrences/table.ts'
import type { StoredRemedy } from '../../governance/evaluation/judge.ts'
import { actsOn, remedyOf, visibleFindings } from '../../governance/evaluation/model.ts'
import { findings, isOpen } from '../../governance/evaluation/table.ts'
import { visiblePages } from '../../pages/pages/model.ts'
import { isRestored, pages } from '../../pages/pages/table.ts'

/** What happened on a portal or in a community. */
export type News = {
  kind: 'new' | 'back' | 'event' | 'step' | 'opened' | 'closed' | 'kudos'
  id: string
  at: string
  name: string
  url: string | null
  /** What the community says of itself. */
  about?: string | null
  /** Who gave the kudos. */
  by?: string
  /** The title of the event, what kudos say, where the page stands on the ladder, or which rule found it. */
  what: string | null
  /** When the event is first on after it was announced, or why a finding opened or closed; and what puts it right. */
  message: Message | null
  remedy: (StoredRemedy & { rule: string }) | null
}

export const ENTRIES = 50
export const owner = sql`${sql.placeholder('owner')}::uuid`
const LAST = sql.raw(`desc limit ${ENTRIES}`)

const subject = (table: string, url: string) =>
  sql`select id, name, ${sql.raw(url)} as url, ${instantOf(sql`created_at`)} as "createdAt" from ${sql.identifier(table)} where id = ${owner}`

/** Whose feeds there are: how they are called and where they are shown, and what of each kind of record belongs to them. */
const OWNERS = {
  portal: {
    subject: subject('portals', 'base_url'),
    pages: eq(pages.portalId, owner),
    findings: eq(findings.portalId, owner),
    events: shownOnAny(events, sql`array[${owner}]`)
  },
  community: {
    subject: subject(
      'communities',
      "(select c ->> 'url' from jsonb_array_elements(channels) c where c ->> 'kind' = 'website' limit 1)"
    ),
    pages: eq(pages.communityId, owner),
    findings: eq(findings.communityId, owner),
    events: sql`${events.id} = ${eventsOf(sql`${events.hostIds} @> array[${owner}]`)}`
  }
}
export type Whose = keyof typeof OWNERS

/** The portal or the community that a feed is about, and where it is shown. */
export type Subject = { id: string; name: string; url: string | null; createdAt: string }

/** What a reader of a feed gets besides news of pages. */
export type Besides = { events: boolean; findings: boolean }

const ofPages = (whose: Whose, view: View, kind: News['kind'], at: SQLWrapper, what: string, where?: SQL) => sql`
  (select ${sql.raw(`'${kind}'`)} as kind, ${pages.id} as id, ${at} as at, ${pages.communityId} as community, ${pages.url} as url,
    ${sql.raw(what)} as what, null::jsonb as message, null::json as remedy
  from ${pages} where ${and(OWNERS[whose].pages, visiblePages(pages, view), where)} order by ${at} ${LAST})`

// Announced in time: what was entered when it was over is no news.
const isAhead = sql`${events.status} in ('tentative', 'confirmed') and exists (
  select from ${occurrences} where ${eq(occurrences.eventId, events.id)} and ${occurrences.startsAt} > ${events.createdAt})`

const ofEvents = (whose: Whose, view: View) => sql`
  (select 'event', ${events.id}, ${events.createdAt}, ${events.communityId}, null, ${events.title},
    jsonb_build_object('id', 'event.when', 'values', (
      select jsonb_build_object('startsAt', ${instantOf(occurrences.startsAt)}, 'endsAt', ${instantOf(occurrences.endsAt)},
        'timeZone', ${occurrences.timeZone}, 'wholeDays', ${occurrences.days} is not null)
      from ${occurrences} where ${eq(occurrences.eventId, events.id)} and ${occurrences.startsAt} > ${events.createdAt}
      order by ${occurrences.startsAt} limit 1)), null
  from ${events} where ${and(OWNERS[whose].events, visibleEvents(events, view), isAhead)} order by ${events.createdAt} ${LAST})`

const ofFindings = (whose: Whose, view: View, kind: News['kind'], where: SQL) => sql`
  (select ${sql.raw(`'${kind}'`)}, ${findings.id}, ${findings.since}, ${findings.communityId},
    (select url from pages p where p.id = ${findings.pageId}), ${findings.rule}, ${findings.message}, ${remedyOf(findings)}
  from ${findings} where ${and(OWNERS[whose].findings, visibleFindings(findings, view), where)} order by ${findings.since} ${LAST})`

// As a list, since an index finds the few pages that have one of these.
const ON_LADDER = MAINTENANCE.filter(state => state !== 'compliant')

const partsOf = (whose: Whose, view: View, besides: Besides) => {
  const acts = view.audience === 'service' ? sql`true` : actsOn(sql`${pages.portalId}`, sql`${pages.communityId}`)
  const { maintenance, maintenanceSince, createdAt } = pages
  return [
    ofPages(whose, view, 'new', createdAt, 'null::text'),
    ofPages(whose, view, 'back', maintenanceSince, 'null::text', isRestored(pages)),
    ...(besides.events ? [ofEvents(whose, view)] : []),
    ...(besides.findings
      ? [
          ofPages(
            whose,
            view,
            'step',
            maintenanceSince,
            'pages.maintenance',
            sql`${inArray(maintenance, ON_LADDER)} and ${acts}`
          ),
          ofFindings(whose, view, 'opened', isOpen(findings)),
          ofFindings(
            whose,
            view,
            'closed',
            sql`${findings.status} = 'pass' and ${findings.since} > ${findings.firstSeenAt}`
          )
        ]
      : [])
  ]
}

/** The newest events of a portal or a community, as far as the reader may see them. One statement, along the indexes. */
export const readNews = (
  db: Database,
  whose: Whose,
  id: string,
  besides: Besides,
  { view, values }: Viewer
): Promise<News[]> =>
  db.prepared<News>(
    `news ${whose} ${JSON.stringify([view, besides])}`,
    () => sql`
      select e.kind, e.id, ${instantOf(sql`e.at`)} as at, c.name, c.summary as about, e.url, e.what, e.message, e.remedy
      from (${sql.join(partsOf(whose, view, besides), sql` union all `)}) e join communities c on c.id = e.community
      order by e.at desc, e.id limit ${sql.raw(String(ENTRIES))}`,
    { ...values, owner: id }
  )

/** What a feed is about. */
export const readSubject = async (db: Database, whose: Whose, id: string): Promise<Subject> => {
  const [found] = await db.prepared<Subject>(`feed ${whose}`, () => OWNERS[whose].subject, { owner: id })
  return found!
}
