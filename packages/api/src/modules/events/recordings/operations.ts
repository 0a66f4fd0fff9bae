import { OccurrenceRecordingQuery, PUBLICATION_TRANSITIONS, RecordingCreate, RecordingPatch } from '@guildhall/schema'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import type { WriteModel } from '../../../core/model/write.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { EDITORS } from '../events/editors.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { requireBegun } from '../occurrences/phase.ts'
import { publicationOf, publicationTransition } from '../publication/lifecycle.ts'
import { recordingModel } from './model.ts'

const writeModel: WriteModel = {
  model: recordingModel,
  upsertKey: [],
  references: { occurrence: { column: 'occurrence_id', to: () => occurrenceModel, holds: 'one' } }
}
const kind = {
  model: recordingModel,
  writeModel,
  noun: 'recordings',
  singular: 'recording',
  subjectType: 'recording',
  scope: 'events'
} satisfies Kind
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const
const writing = { allowPortalKeys: true, allowedRoles: EDITORS } as const

export const recordingLifecycle = publicationOf('recordings')

const changing: Operation[] = [
  create(
    kind,
    { ...writing, subject: ({ body }) => ({ type: 'occurrence', name: body.occurrence }) },
    RecordingCreate,
    'Creates a recording of an occurrence, as a draft. The occurrence must have started.',
    async ({ draft, call }) => {
      await requireBegun(call.db, draft.occurrence, '/occurrence')
      return draft
    }
  ),
  update(kind, writing, RecordingPatch, 'Updates the fields sent (JSON merge patch, RFC 7396).'),
  del(kind, writing, 'Deletes a recording. The video or audio itself stays where it is kept.')
]
const transitioning = publicationTransition(kind, recordingLifecycle, {
  summary: 'Transition a recording',
  description: 'Publishes a recording, or withdraws it.'
})

const SEEN = 'Drafts are visible to the people who can edit the occurrence.'

export const recordingOperations: Operation[] = [
  list(kind, reading, `Lists the recordings visible to the caller, by creation by default. ${SEEN}`),
  get(kind, reading, 'Returns a recording by id.'),
  listUnder(
    occurrenceKind,
    reading,
    {
      path: 'recordings',
      method: 'recordings',
      summary: 'List the recordings of an occurrence',
      description: `Lists the recordings of an occurrence, by creation by default. ${SEEN}`
    },
    recordingModel,
    OccurrenceRecordingQuery
  ),
  ...changing,
  transitioning,
  allowed(
    kind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    () => changing.slice(1),
    transitionsAllowed(recordingLifecycle, transitioning, PUBLICATION_TRANSITIONS)
  )
]
