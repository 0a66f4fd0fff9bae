import type { CommunityCreate } from '@guildhall/schema'
import type { Story } from '../story.ts'
import { craft } from './craft.ts'
import { operations } from './operations.ts'
import { past } from './past.ts'
import { people } from './people.ts'

/** Every community of the sample, each after its parent. */
export const stories: readonly Story[] = [...craft, ...operations, ...people, ...past]

/** How one community stands to others; a row of an import can't say it. */
export type CommunityRelations = { community: string; relations: NonNullable<CommunityCreate['relations']> }

/** The relations between the communities of the sample, by slug. */
export const relations: CommunityRelations[] = [
  {
    community: 'accessible-journeys',
    relations: [
      { kind: 'deeper', community: 'step-free-ports' },
      { kind: 'related', community: 'plain-language' }
    ]
  },
  {
    community: 'data-craft',
    relations: [
      { kind: 'deeper', community: 'forecasting' },
      { kind: 'deeper', community: 'maps-and-charts' },
      { kind: 'sister', community: 'software-guild' }
    ]
  },
  { community: 'software-guild', relations: [{ kind: 'sister', community: 'data-craft' }] },
  { community: 'engine-room', relations: [{ kind: 'deeper', community: 'hybrid-propulsion' }] },
  { community: 'service-design', relations: [{ kind: 'related', community: 'listening-posts' }] },
  { community: 'safe-hands', relations: [{ kind: 'related', community: 'near-miss-stories' }] },
  { community: 'carbon-ledger', relations: [{ kind: 'related', community: 'hybrid-propulsion' }] },
  { community: 'ticket-desk-network', relations: [{ kind: 'merged_into', community: 'harbour-hosts' }] }
]
