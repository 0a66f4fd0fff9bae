import { sql } from 'drizzle-orm'
import type { Reference, WriteModel } from '../../../core/model/rows.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { beginOccurrences, fitOccurrences, occurrenceOf, type Timed, timesOf } from '../occurrences/fit.ts'
import { stateOccurrences } from '../occurrences/state.ts'
import { together } from '../occurrences/write.ts'
import { eventModel } from './model.ts'

const people = (column: string): Reference => ({ column, to: () => personModel, holds: 'many' })

/** The members of events and of occurrences that name people. */
export const inRoles = {
  organisers: people('organiser_ids'),
  facilitators: people('facilitator_ids'),
  speakers: people('speaker_ids'),
  noteTakers: people('note_taker_ids')
}

export const eventWritable: WriteModel = {
  model: eventModel,
  upsertKey: ['source', 'external_key'],
  references: {
    hosts: { column: 'host_ids', to: () => communityModel, holds: 'many' },
    ...inRoles,
    proposer: { column: 'proposer_id', to: () => personModel, holds: 'one' }
  },
  beside: {
    // Given by imports alone.
    columns: ['occurrences'],
    write: async (db, rows) => {
      await fitOccurrences(
        db,
        rows.map(({ id }) => id)
      )
      return stateOccurrences(db, rows)
    },
    begin: {
      together: row => {
        const dates = row.occurrences === undefined ? occurrenceOf(row) : undefined
        return dates && { expressions: together.expressions, values: together.valuesOf(dates) }
      },
      returning: timesOf(sql`made`),
      write: async (db, row) => {
        await beginOccurrences(db, row as unknown as Timed)
        await stateOccurrences(db, [row])
      }
    }
  }
}
