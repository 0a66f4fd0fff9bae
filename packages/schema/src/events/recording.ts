import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Entity,
  Id,
  Line,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Patch,
  Ref,
  Several,
  stamps,
  Url,
  version,
  Whole
} from '../primitives/shapes.ts'
import { OccurrenceSummary } from './occurrence.ts'
import { PublicationStatus, publication, publicationDraft } from './publication.ts'

const draft = {
  title: Line(300, { description: 'Its title.', examples: ['Design review: the parking permit'] }),
  url: Url({ description: 'Where it can be watched or heard.', examples: ['https://video.example.org/v/4711'] }),
  durationMinutes: Type.Optional(
    Nullable(Whole(1, 44_640, { description: 'How long it takes, in minutes.', examples: [52] }))
  ),
  ...publicationDraft
}

export const Recording = Entity(
  'Recording',
  {
    id: Id({ description: 'The recording’s id.' }),
    occurrence: Ref(OccurrenceSummary),
    ...answered(draft),
    ...publication,
    ...stamps,
    ...version
  },
  { description: 'A recording of an occurrence: a link to where it is kept.' }
)
export type Recording = Static<typeof Recording>

export const RecordingCreate = Entity(
  'RecordingCreate',
  { occurrence: Named('an occurrence', { description: 'The occurrence (id).' }), ...draft },
  { description: 'A recording to create, as a draft.' }
)
export type RecordingCreate = Static<typeof RecordingCreate>

export const RecordingPatch = Patch('RecordingPatch', draft, {
  description: 'Fields to update; null clears a field.',
  examples: [{ visibility: 'members' }]
})
export type RecordingPatch = Static<typeof RecordingPatch>

export const RecordingPage = PageOf(Recording)

const query = {
  ...listQuery(['createdAt', 'updatedAt'], 'createdAt'),
  community: Several(Named('a community'), 'Filter by community that hosts the event (slug or id).'),
  occurrence: Several(Named('an occurrence'), 'Filter by occurrence (id).'),
  status: Several(Ref(PublicationStatus), 'Filter by status.')
}
const { occurrence: _occurrence, ...ofOccurrence } = query

export const RecordingQuery = Entity('RecordingQuery', query, { description: 'Parameters for listing recordings.' })
export type RecordingQuery = Static<typeof RecordingQuery>
export const OccurrenceRecordingQuery = Entity('OccurrenceRecordingQuery', ofOccurrence, {
  description: 'Parameters for listing the recordings of an occurrence.'
})
