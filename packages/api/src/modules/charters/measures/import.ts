import type { ImportMeasure } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Batch, Placed, RowKind } from '../../../core/module/row-kind.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { today } from '../../../platform/days.ts'
import { failedRow, reasonOf } from '../../directory/imports/line.ts'
import { answered, idsBehind } from '../../directory/imports/put.ts'
import { measureFaults as faults } from '../words.en.ts'
import { measureValueWritable } from './model.ts'
import { putValues, type Recording, valueIds } from './record.ts'

type Found = { entry: Placed; community: string; body: ImportMeasure }
type Step = { entry: Placed; recording: Recording }

const LISTED = 20

const refuse = (code: 'UNKNOWN_REFERENCE' | 'RULE_BROKEN', pointer: string, detail: string) =>
  new ApiError(code, detail, [{ pointer, detail }])

const foundOf = (batch: Batch, entry: Placed): Found[] => {
  const community = idsBehind(batch, entry)?.get('/community')
  return community ? [{ entry, community, body: entry.body as ImportMeasure }] : []
}

const nameOf = (name: string) => name.trim().toLowerCase()

/** The measures of communities by their names, those of earlier versions among them. */
const measuresOf = async ({ db }: Batch, communities: readonly string[]) => {
  const rows = await db.run<{ id: string; community: string; name: string }>(sql`
    select id, community_id as community, name from measures
    where community_id = any (${sql.param(communities)}::uuid[]) order by retired_at is not null, position, id`)
  return Map.groupBy(rows, ({ community }) => community)
}

const stepsOf = async (batch: Batch, entries: Placed[]): Promise<Step[]> => {
  const found = entries.flatMap(entry => foundOf(batch, entry))
  const known = await measuresOf(batch, [...new Set(found.map(({ community }) => community))])
  const last = today()
  return found.flatMap(({ entry, community, body: { name, on, value, note } }) => {
    const own = known.get(community) ?? []
    const measure = own.find(one => nameOf(one.name) === nameOf(name))
    const problem = !measure
      ? refuse('UNKNOWN_REFERENCE', '/name', faults.name(own.slice(0, LISTED).map(one => one.name)))
      : on > last
        ? refuse('RULE_BROKEN', '/on', faults.future)
        : undefined
    if (!problem) return [{ entry, recording: { measure: measure!.id, on, value, note } }]
    batch.answers[entry.index] = failedRow(entry, reasonOf(problem), '/measure')
    return []
  })
}

const placeOf = ({ measure, on }: Pick<Recording, 'measure' | 'on'>) => `${measure} ${on}`

/** Writes the rows that are the first of their measure and day, then those that say more of the same: the later row wins. */
const put = async (batch: Batch, entries: Placed[]): Promise<void> => {
  let left = await stepsOf(batch, entries)
  while (left.length > 0) {
    const first = new Map<string, Step>()
    for (const step of left) if (!first.has(placeOf(step.recording))) first.set(placeOf(step.recording), step)
    const now = [...first.values()]
    const recordings = now.map(({ recording }) => recording)
    const written = await putValues(batch.db, null, recordings)
    const changed = new Map(
      written.map(one => [placeOf(one), one.created ? ('created' as const) : ('updated' as const)])
    )
    const ids = await valueIds(batch.db, recordings)
    for (const [at, { entry, recording }] of now.entries()) {
      const outcome = changed.get(placeOf(recording)) ?? 'unchanged'
      batch.answers[entry.index] = answered(entry, { outcome, id: ids[at]!, problem: null })
    }
    const done = new Set(now)
    left = left.filter(step => !done.has(step))
  }
}

/** Values of measures in imports. */
export const measureRow: RowKind = {
  scope: 'charters:write',
  write: measureValueWritable,
  names: { community: 'community' },
  knownBy: ['community', 'name', 'on'],
  put
}
