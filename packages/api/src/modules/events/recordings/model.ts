import { Recording, RecordingQuery } from '@guildhall/schema'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { publicationFilters } from '../publication/filters.ts'
import { visiblePublications } from '../publication/visible.ts'
import { recordings } from './table.ts'

export const recordingModel: Model<typeof Recording> = defineModel({
  name: 'Recording',
  schema: Recording,
  query: RecordingQuery,
  table: recordings,
  edges: { occurrence: { to: () => occurrenceModel, by: 'occurrenceId' } },
  visible: (t, view) => visiblePublications(t, view),
  filters: publicationFilters,
  sorts: { createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
