import { AGENDA_ITEM_KINDS, type AgendaInput, type AgendaItemKind, type EventFormatInfo } from '@guildhall/schema'
import { type SQLWrapper, sql } from 'drizzle-orm'

type Format = EventFormatInfo['format']
type Row = Omit<EventFormatInfo, 'format' | 'votesPerPerson'>

const VOTES = 3

const row = (itemKinds: readonly AgendaItemKind[], more: Partial<Row> = {}): Row => ({
  itemKinds: [...itemKinds],
  expectsMinutes: true,
  isCommunityWork: false,
  silentFirst: [],
  ...more
})
const TALK = ['talk', 'question', 'action'] as const
const SHARED = ['topic', 'question', 'round', 'action'] as const
const WORK = { isCommunityWork: true }

/** Each format: what its agenda has, whether minutes are expected, whether being there is work, and what is silent first. */
export const FORMATS: Record<Format, Row> = {
  brown_bag: row(TALK),
  lightning_talks: row(TALK),
  lean_coffee: row(['topic', 'action']),
  xtrem_reading: row(SHARED),
  xtrem_watch: row(SHARED),
  workshop: row(SHARED),
  retrospective: row(SHARED, { ...WORK, silentFirst: ['proposals', 'votes', 'answers'] }),
  launch: row(['objective', ...TALK], WORK),
  coffee_catch_up: row(['topic', 'round'], { expectsMinutes: false }),
  core_check_in: row(['topic', 'round', 'action'], WORK),
  sponsor_meeting: row(['topic', 'question', 'action'], WORK),
  talk: row(TALK),
  training: row(TALK, { expectsMinutes: false }),
  action_learning: row(SHARED, { silentFirst: ['answers'] }),
  appreciative_inquiry: row(SHARED, { silentFirst: ['answers'] }),
  other: row(AGENDA_ITEM_KINDS)
}

/** What a format has and expects, as callers read it. */
export const formatInfo = (format: Format): EventFormatInfo => {
  const row = FORMATS[format]
  return { format, ...row, votesPerPerson: row.itemKinds.includes('topic') ? VOTES : null }
}

/** How many votes people have on the agenda of a format; what has no topics needs none. */
export const votesOf = (format: Format): number => formatInfo(format).votesPerPerson ?? VOTES

/** Whether something is silent first in the format of an occurrence. */
export const isSilentFirst = (format: SQLWrapper, input: AgendaInput) => {
  const such = Object.entries(FORMATS).flatMap(([name, { silentFirst }]) => (silentFirst.includes(input) ? [name] : []))
  return sql`${format} in ${such}`
}
