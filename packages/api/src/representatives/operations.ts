import { Handover, RepresentativeCreate, RepresentativePatch } from '@guildhall/schema'
import type { Writable } from '../kit/write.ts'
import { pageKind } from '../pages/operations.ts'
import { pageResource } from '../pages/resource.ts'
import { personResource } from '../people/resource.ts'
import { create, del, update } from '../service/changing.ts'
import type { Kind } from '../service/kind.ts'
import type { Operation } from '../service/operation.ts'
import { allowed, get, list } from '../service/reading.ts'
import { act } from '../service/under.ts'
import { handOver } from './handover.ts'
import { representativeResource } from './resource.ts'
import { ofTheOrganisation, stands } from './rules.ts'

const writable: Writable = {
  resource: representativeResource,
  knownBy: [],
  references: {
    page: { column: 'page_id', to: () => pageResource, holds: 'one' },
    person: { column: 'person_id', to: () => personResource, holds: 'one' },
    standIn: { column: 'stand_in_id', to: () => personResource, holds: 'one' }
  }
}

const kind: Kind = {
  resource: representativeResource,
  writable,
  noun: 'representatives',
  singular: 'representative',
  standing: 'representative',
  scope: 'pages'
}

const ofPage: Operation['subject'] = ({ body }) => ({ type: 'page', name: (body as { page: string }).page })

const changing: Operation[] = [
  create(
    kind,
    { persons: ['leader', 'portal_admin'], bound: true, subject: ofPage },
    RepresentativeCreate,
    'Makes somebody the primary or secondary representative of a page: two different people of the organisation.',
    async change => {
      await ofTheOrganisation(change)
      return stands(change)
    }
  ),
  update(
    kind,
    { persons: ['self', 'leader', 'portal_admin'], bound: true },
    RepresentativePatch,
    'Ends a term, or notes a leave and who stands in. Representatives do so for themselves.',
    stands
  ),
  del(
    kind,
    { persons: [], bound: true },
    'Deletes a term as a representative. Ending keeps the history; deleting is for what should never have been there.'
  )
]

export const representativeOperations: Operation[] = [
  list(
    kind,
    { bound: true, persons: 'any' },
    'Lists representatives of pages, past and present, oldest first unless sorted otherwise.'
  ),
  get(kind, { bound: true, persons: 'any' }, 'Reads one term as a representative by its id.'),
  ...changing,
  act(
    pageKind,
    { bound: true, persons: ['representative', 'leader', 'portal_admin'] },
    {
      path: 'handovers',
      method: 'handOver',
      id: 'handOverPage',
      field: 'handOverPage',
      summary: 'Hand a role over',
      description:
        'Ends the term of whoever holds the role and begins the successor’s on the same day, in one step. A secondary who takes over as primary leaves their own role vacant.'
    },
    Handover,
    { run: handOver }
  ),
  allowed(kind, { bound: true, persons: 'any' }, () => changing.slice(1))
]
