import {
  type Occurrence,
  OVERVIEW_AT_MOST,
  type OverviewChange,
  type OverviewEvent,
  type PortalOverview
} from '@guildhall/schema'
import { readPage, type Viewer } from '../../../core/model/read.ts'
import { type Selection, valuesNamed } from '../../../core/model/selection.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS, today } from '../../../platform/days.ts'
import { occurrenceModel } from '../../events/occurrences/model.ts'
import { entryOf } from '../feeds/entry.ts'
import { type Besides, type News, readNews } from '../feeds/news.ts'
import { besidesFor } from '../feeds/operations.ts'
import { readCounts } from './counts.ts'
import { readHelp } from './help.ts'
import { readTrend } from './trend.ts'

const WEEK_MS = 7 * DAY_MS

type Told = News & Pick<OverviewChange, 'kind'>

/** What changed on a portal in the past 7 days, newest first. */
const readChanges = async (
  db: Database,
  portal: string,
  besides: Besides,
  viewer: Viewer,
  now: Date
): Promise<OverviewChange[]> => {
  const speech = speechIn(viewer.language)
  const since = new Date(now.getTime() - WEEK_MS).toISOString()
  const news = (await readNews(db, 'portal', portal, besides, viewer)) as Told[]
  return news
    .filter(({ at }) => at >= since)
    .slice(0, OVERVIEW_AT_MOST.changes)
    .map(one => ({ kind: one.kind, at: one.at, name: one.name, url: one.url, title: entryOf(one, speech).title }))
}

const SELECTED: Selection = {
  ...valuesNamed('id', 'title', 'startsAt', 'endsAt', 'start', 'timeZone', 'days', 'mode', 'place', 'registrationUrl'),
  hosts: { field: 'hosts', of: valuesNamed('name') }
}

type Read = Omit<Occurrence, 'hosts'> & { hosts: { name: string }[] }

const eventOf = (text: string): OverviewEvent => {
  const { hosts, place, ...rest } = JSON.parse(text) as Read
  return { ...rest, place: place?.name ?? null, hosts: hosts.map(({ name }) => name) }
}

/** What is on next on a portal. */
const readEvents = async (db: Database, portal: string, viewer: Viewer, now: Date): Promise<OverviewEvent[]> => {
  const args = {
    portal: [portal],
    status: ['tentative', 'confirmed'],
    startsSince: now.toISOString(),
    limit: OVERVIEW_AT_MOST.events
  }
  const { items } = await readPage(db, occurrenceModel, { field: '', of: SELECTED, args, cursors: false }, viewer)
  return items.map(eventOf)
}

/** A portal at a glance, as far as the caller sees it. */
export const readOverview = async (
  portal: string,
  { db, viewer, caller }: Pick<Call, 'db' | 'viewer' | 'caller'>
): Promise<PortalOverview> => {
  const now = new Date()
  const besides = besidesFor(caller)
  const { whole, score, ...counts } = await readCounts(db, portal, viewer)
  const seesAll = whole && besides.findings
  return {
    ...counts,
    on: today(),
    score: seesAll ? score : null,
    trend: seesAll ? await readTrend(db, portal, now) : null,
    ...(besides.findings ? await readHelp(db, portal, viewer) : { help: null, helpCount: null }),
    changes: await readChanges(db, portal, besides, viewer, now),
    events: besides.events ? await readEvents(db, portal, viewer, now) : []
  }
}
