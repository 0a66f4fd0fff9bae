import type { Batch, Placed, RowKind } from '../../../core/module/row-kind.ts'
import { put, stepOf } from '../../directory/imports/put.ts'
import { representativeWritable } from './operations.ts'

/** Writes the terms that have ended before those that follow them, in whatever order they stand: a role has one holder at a time. */
const putTerms = async (batch: Batch, entries: Placed[]) => {
  const steps = entries.flatMap(entry => stepOf(batch, entry))
  const last = new Map(steps.map(({ entry }) => [entry.key, entry.body]))
  const hasEnded = ({ entry }: (typeof steps)[number]) => Boolean(last.get(entry.key)!.endedOn)
  await put(batch, 'representative', steps.filter(hasEnded))
  await put(
    batch,
    'representative',
    steps.filter(step => !hasEnded(step))
  )
}

/** Terms of representatives in imports: of pages and people that their source has brought. */
export const representativeRow: RowKind = {
  scope: 'pages:write',
  write: representativeWritable,
  names: { page: 'page', person: 'person', standIn: 'person' },
  put: putTerms
}
