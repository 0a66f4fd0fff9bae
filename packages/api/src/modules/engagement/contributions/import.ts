import type { BulkAnswer } from '@guildhall/schema'
import type { Prepared } from '../../../core/model/rows.ts'
import type { Draft } from '../../../core/model/write.ts'
import type { Batch, Placed, RowKind } from '../../../core/module/row-kind.ts'
import { answered, stepOf } from '../../directory/imports/put.ts'
import { record } from './record.ts'
import { contributionWritable } from './writable.ts'

const rowOf = ({
  community,
  person,
  activity,
  occurredAt,
  weight,
  counterpart,
  about,
  source,
  externalKey
}: Draft) => ({
  community_id: community,
  person_id: person,
  activity,
  occurred_at: occurredAt,
  weight,
  counterpart_id: counterpart,
  about,
  source,
  source_key: externalKey
})

/** A row of an import calls the key of its source `key`. */
const withKey = ({ problem, ...answer }: BulkAnswer): BulkAnswer => ({
  ...answer,
  problem: problem && {
    ...problem,
    errors: problem.errors?.map(error => (error.pointer === '/sourceKey' ? { ...error, pointer: '/key' } : error))
  }
})

const put = async (batch: Batch, entries: Placed[]) => {
  const steps = entries.flatMap(entry => stepOf(batch, entry))
  const rows = steps.map(({ draft }): Prepared => ({ row: rowOf(draft) }))
  const answers = await record(batch.db, rows)
  answers.forEach((answer, position) => {
    const { entry } = steps[position]!
    batch.answers[entry.index] = answered(entry, withKey(answer))
  })
}

/** Contributions in an import: recorded as those that are posted. */
export const contributionRow: RowKind = {
  scope: 'contributions:write',
  write: contributionWritable,
  names: { community: 'community', person: 'person', counterpart: 'person' },
  put
}
