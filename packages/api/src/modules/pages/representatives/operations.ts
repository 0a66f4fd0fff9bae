import { Handover, RepresentativeCreate, RepresentativePatch } from '@guildhall/schema'
import type { WriteModel } from '../../../core/model/write.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation, SubjectOf } from '../../../core/operation/operation.ts'
import { ORIGIN, protectFields } from '../../../core/operation/protected-fields.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { personModel } from '../../directory/people/model.ts'
import { pageModel } from '../pages/model.ts'
import { pageKind } from '../pages/operations.ts'
import { handOver } from './handover.ts'
import { representativeModel } from './model.ts'
import { areConsistent, ofTheOrganisation, stands } from './rules.ts'

export const representativeWritable: WriteModel = {
  model: representativeModel,
  upsertKey: ['source', 'external_key'],
  references: {
    page: { column: 'page_id', to: () => pageModel, holds: 'one' },
    person: { column: 'person_id', to: () => personModel, holds: 'one' },
    standIn: { column: 'stand_in_id', to: () => personModel, holds: 'one' }
  },
  fits: areConsistent
}

const kind = {
  model: representativeModel,
  writeModel: representativeWritable,
  noun: 'representatives',
  singular: 'representative',
  subjectType: 'representative',
  scope: 'pages'
} satisfies Kind

const ofPage: SubjectOf<RepresentativeCreate> = ({ body }) => ({ type: 'page', name: body.page })

const changing: Operation[] = [
  create(
    kind,
    { allowedRoles: ['leader', 'portal_admin'], allowPortalKeys: true, subject: ofPage },
    RepresentativeCreate,
    'Creates the primary or secondary representative of a page. The two must be different people of the organisation.',
    protectFields(ORIGIN, async change => {
      await ofTheOrganisation(change)
      return stands(change)
    })
  ),
  update(
    kind,
    { allowedRoles: ['self', 'leader', 'portal_admin'], allowPortalKeys: true },
    RepresentativePatch,
    'Ends a term, or records a leave and the stand-in. Representatives can do so for themselves.',
    protectFields(ORIGIN, stands)
  ),
  del(
    kind,
    { allowedRoles: [], allowPortalKeys: true },
    'Deletes a term as a representative. To keep the history, end it instead; delete only what should never have existed.'
  )
]

export const representativeOperations: Operation[] = [
  list(
    kind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    'Lists representatives of pages, past and present, oldest first by default.'
  ),
  get(kind, { allowPortalKeys: true, allowedRoles: 'any' }, 'Returns a term as a representative by id.'),
  ...changing,
  act(
    pageKind,
    { allowPortalKeys: true, allowedRoles: ['representative', 'leader', 'portal_admin'] },
    {
      path: 'handovers',
      method: 'handOver',
      id: 'handOverPage',
      field: 'handOverPage',
      summary: 'Hand over a role',
      description:
        'Ends the term of the current holder of the role and begins the successor’s on the same day, in one step. A secondary representative who takes over as primary leaves their own role vacant.'
    },
    Handover,
    { run: handOver }
  ),
  allowed(kind, { allowPortalKeys: true, allowedRoles: 'any' }, () => changing.slice(1))
]
