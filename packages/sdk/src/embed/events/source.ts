import { addressOf, allOf, load, type Source } from '../source.ts'
import { addDays, addMonths, firstOf } from './days.ts'
import { OCCURRENCE_FIELDS, type OccurrenceInput } from './view.ts'

/** What is asked for; parts that are empty are left out. */
export type AskedEvents = Partial<Record<'portal' | 'community' | 'topic' | 'format', string | null>>

// What began a week before may still go on.
const LASTS_DAYS = 7

/** The period that holds a month wherever its readers are; the same for all, so that answers can be kept for others. */
export const periodOf = (month: string) => ({
  startsSince: `${addDays(firstOf(month), -LASTS_DAYS)}T00:00:00Z`,
  startsBefore: `${addDays(firstOf(addMonths(month, 1)), 1)}T00:00:00Z`
})

/** The most pages of a list that are read of a month. */
export const PAGES_AT_MOST = 10

/** What takes place in a month; of more than a hundred all, a list after the other. */
export const loadMonth = (
  source: Source,
  asked: AskedEvents,
  month: string,
  signal: AbortSignal,
  fields = OCCURRENCE_FIELDS
) => {
  const query = { ...asked, ...periodOf(month), fields, limit: '100' }
  return allOf<OccurrenceInput>(cursor => load(source, 'occurrences', { ...query, cursor }, signal), PAGES_AT_MOST)
}

/** The address of one date as a calendar file. */
export const fileOf = (source: Pick<Source, 'baseUrl' | 'key'>) => (id: string) =>
  addressOf(source, `occurrences/${encodeURIComponent(id)}/event.ics`)

/** The address of the minutes of one date, as Markdown. */
export const minutesOf = (source: Pick<Source, 'baseUrl' | 'key'>) => (id: string) =>
  addressOf(source, `occurrences/${encodeURIComponent(id)}/minutes.md`)

/** Where a calendar subscribes to what is shown; null without a key, or where it is of no one community or portal. */
export const feedOf = (source: Pick<Source, 'baseUrl' | 'key'>, { community, portal, topic, format }: AskedEvents) => {
  const [kind, name] = community ? ['communities', community] : ['portals', portal]
  if (!source.key || !name || name.includes(',')) return null
  const path = `${kind}/${encodeURIComponent(name)}/events.ics`
  return addressOf(source, path, { topic, format }).replace(/^https?:/, 'webcal:')
}
