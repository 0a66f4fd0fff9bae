import { allOf, type load as Load, type PageOf, type Source } from '../source.ts'
import { type AskedEvents, PAGES_AT_MOST } from './source.ts'
import { OCCURRENCE_FIELDS, type OccurrenceInput } from './view.ts'

/** A date that is over, and what remains of it for its readers. */
export type PastOccurrence = OccurrenceInput & {
  outcome: string
  hasMinutes: boolean
  recordings: readonly { title: string; url: string }[]
}

/** The members of an occurrence that a past entry is made of, for `fields=`. */
export const PAST_FIELDS = `${OCCURRENCE_FIELDS},outcome`

/** As many as a filter takes. */
export const PAST_AT_ONCE = 50

const STEP_MS = 300_000

/** Before when dates began that can be over, newest first; the same for all who ask within five minutes, so that answers can be kept for others. */
export const beganBefore = () => ({
  startsBefore: new Date(Math.floor(Date.now() / STEP_MS) * STEP_MS).toISOString(),
  sort: '-startsAt'
})

export const isOver = ({ endsAt }: Pick<OccurrenceInput, 'endsAt'>) => Date.parse(endsAt) < Date.now()

type OfDate = { occurrence: { id: string } }
type Recorded = OfDate & PastOccurrence['recordings'][number]

/** Reads what is over page by page, with what is published about it. */
export const pastSource = (load: typeof Load, source: Source, asked: AskedEvents, ends: AbortSignal) => {
  const period = beganBefore()

  /** What is published about dates. */
  const published = async <T extends OfDate>(path: string, ids: readonly string[], fields: string) => {
    const query = { occurrence: ids.join(), status: 'published', fields, limit: '100' }
    const read = (cursor: string | null) => load<PageOf<T>>(source, path, { ...query, cursor }, ends)
    const found = ids.length > 0 ? await allOf(read, PAGES_AT_MOST) : []
    return (id: string) => found.filter(({ occurrence }) => occurrence.id === id)
  }

  return async (limit: number, cursor: string | null): Promise<PageOf<PastOccurrence>> => {
    const query = { ...asked, ...period, fields: PAST_FIELDS, limit: String(limit), cursor }
    const { items, next } = await load<PageOf<PastOccurrence>>(source, 'occurrences', query, ends)
    const over = items.filter(isOver)
    const ids = over.map(({ id }) => id)
    const [minutes, recordings] = await Promise.all([
      published<OfDate>('minutes', ids, 'occurrence'),
      published<Recorded>('recordings', ids, 'occurrence,title,url')
    ])
    return {
      items: over.map(one => ({ ...one, hasMinutes: minutes(one.id).length > 0, recordings: recordings(one.id) })),
      next: next ?? null
    }
  }
}
