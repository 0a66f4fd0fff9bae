import type { WriteModel } from '../../../core/model/rows.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { inRoles } from '../events/writable.ts'
import { occurrenceWithEvent, refitted } from './fit.ts'
import { occurrenceModel } from './model.ts'
import { writeOccurrences } from './write.ts'

const writeModel: WriteModel = {
  model: occurrenceModel,
  upsertKey: ['event_id', 'original_start'],
  references: inRoles,
  // What it does not say itself it takes from its event.
  beside: {
    columns: [],
    write: async (db, rows) => {
      for (const { id } of rows) {
        const { row, event } = await occurrenceWithEvent(db, id)
        await writeOccurrences(db, [refitted(event, row)])
      }
      return new Set()
    }
  }
}

export const occurrenceKind = {
  model: occurrenceModel,
  writeModel,
  noun: 'occurrences',
  singular: 'occurrence',
  subjectType: 'occurrence',
  scope: 'events'
} satisfies Kind
