import { type Static, Type } from '@sinclair/typebox'
import {
  Choice,
  Entity,
  Foreign,
  Line,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Ref,
  Several
} from '../primitives/shapes.ts'
import { ContributionActivity, Direction } from './activity.ts'
import { act, weight } from './contribution.ts'
import { FAIRNESS_RULES } from './fairness-rule.ts'

export const ExclusionReason = Choice('ExclusionReason', ['corrected', ...FAIRNESS_RULES] as const, {
  description: 'Why an entry is not counted: it was corrected or is a correction, or the name of a fairness rule.'
})
export type ExclusionReason = Static<typeof ExclusionReason>

export const LedgerEntry = Entity(
  'LedgerEntry',
  {
    key: Line(300, {
      description: 'What identifies it in the ledger of the community.',
      examples: ['occurrence 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4 talk 019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d5']
    }),
    ...act,
    weight,
    source: Nullable(Foreign({ description: 'The system that posted it; null for the records of this service.' }), {
      examples: [null]
    }),
    excluded: Nullable(Ref(ExclusionReason), { description: 'Why it is not counted; null if it is.', examples: [null] })
  },
  {
    description:
      'An act of a person in a community: posted as a contribution, or read from events, attendance, resources and kudos.'
  }
)
export type LedgerEntry = Static<typeof LedgerEntry>
export const LedgerEntryPage = PageOf(LedgerEntry)

const query = {
  ...listQuery(['occurredAt'], 'occurredAt'),
  community: Several(Named('a community'), 'Filter by community (slug or id).'),
  person: Several(Named('a person'), 'Filter by person (id).'),
  activity: Several(Ref(ContributionActivity), 'Filter by activity.'),
  direction: Several(Ref(Direction), 'Filter by direction.'),
  source: Type.Optional(Foreign({ description: 'Filter by source system.', examples: ['chat'] }))
}
const { community: _community, ...ofCommunity } = query
const { person: _person, ...ofPerson } = query
export const LedgerQuery = Entity('LedgerQuery', query, { description: 'Parameters for listing the ledger.' })
export const CommunityLedgerQuery = Entity('CommunityLedgerQuery', ofCommunity, {
  description: 'Parameters for listing the ledger of a community.'
})
export const PersonLedgerQuery = Entity('PersonLedgerQuery', ofPerson, {
  description: 'Parameters for listing the ledger of a person.'
})
