import type { load as Load, PageOf, Source } from '../source.ts'
import type { Rsvp, RsvpAnswer } from './rsvp.ts'

type Answered = { occurrence: { id: string } } & Pick<Rsvp, 'status' | 'offerExpiresAt'>
type Counted = { id: string; rsvpCounts: { seatsLeft: number | null } }

// As many as a filter takes.
const AT_ONCE = 50

/** What the service knows of a reader's answers, asked in their name. */
export const rsvpSource = (load: typeof Load, source: Source, ends: AbortSignal) => {
  const seatsOf = async (id: string) =>
    (await load<Counted>(source, `occurrences/${encodeURIComponent(id)}`, { fields: 'rsvpCounts' }, ends)).rsvpCounts
  return {
    /** The reader, where the directory knows them. */
    reader: async () => (await load<{ person: { id: string } | null }>(source, 'me', {}, ends)).person?.id ?? null,
    /** What a person has answered to occurrences. */
    answered: async (person: string, ids: readonly string[]) => {
      const query = { person, fields: 'occurrence,status,offerExpiresAt', limit: '100' }
      const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
        ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE).join()
      )
      const pages = await Promise.all(
        parts.map(occurrence => load<PageOf<Answered>>(source, 'rsvps', { ...query, occurrence }, ends))
      )
      return pages.flatMap(({ items }) => items)
    },
    /** Answers to an occurrence; what comes of it depends on the seats. */
    send: async (id: string, answer: RsvpAnswer) => {
      const body = new Blob([JSON.stringify({ answer })], { type: 'application/json' })
      const path = `occurrences/${encodeURIComponent(id)}/rsvp`
      const { status, offerExpiresAt } = await load<Answered>(source, path, {}, ends, { method: 'PUT', body })
      return { status, offerExpiresAt, ...(await seatsOf(id)) }
    }
  }
}
