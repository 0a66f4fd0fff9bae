import type { ImportRow, PortalCreate } from '@guildhall/schema'
import { dayOf } from '../src/platform/days.ts'
import { type SampleCharter, sampleCharters } from './charters/index.ts'
import { type CommunityRelations, relations, stories } from './communities/index.ts'
import { calendar } from './days.ts'
import { engagement, type SampleKudo } from './engagement/index.ts'
import { usher } from './members.ts'
import { type SamplePages, samplePages } from './pages/index.ts'
import { everybody } from './people/index.ts'
import { seeded } from './random.ts'
import { resourceRows } from './resources/index.ts'
import { communityRow, membershipRows } from './rows.ts'
import { seatAll } from './seating.ts'
import { termsOf } from './terms.ts'

/** The name under which the sample is imported. */
export const SAMPLE_SOURCE = 'sample'

/** A whole organisation, ready to import: portals first, then the rows in their order, then the relations, then the pages. */
export type SampleOrganisation = SamplePages & {
  portals: PortalCreate[]
  rows: ImportRow[]
  relations: CommunityRelations[]
  kudos: SampleKudo[]
  charters: SampleCharter[]
}

// Made-up data may be tried from anywhere on the machine: from files, too.
const LOCAL = ['http://localhost:*', 'http://127.0.0.1:*', 'null']

const portals = (): PortalCreate[] => [
  {
    slug: 'intranet',
    name: 'The Mess Table',
    baseUrl: 'https://intranet.example.org/',
    origins: ['https://intranet.example.org', ...LOCAL]
  },
  {
    slug: 'transformation',
    name: 'Skerryway Transformation Portal',
    baseUrl: 'https://transformation.example.org/communities/',
    origins: ['https://transformation.example.org', ...LOCAL]
  }
]

/**
 * Skerryway, a made-up cooperative of ferries and night trains: its portals, rows for 600 people in some forty communities,
 * and the communities’ resources and pages. The same for the same day; each date lies as far from `today` (`2026-11-21`) as for any other day.
 */
export const sampleOrganisation = (today: string = dayOf(new Date())): SampleOrganisation => {
  const day = calendar(today)
  const random = seeded(1871)
  const people = everybody(random, day)
  const places = usher(random, people)
  seatAll(random, stories, people, places)
  const memberships = membershipRows(random, places.seating, day)
  const terms = termsOf(random, places.seating, day)
  const keys = new Map(people.map(({ login, key }) => [login, key]))
  const person = (login: string) => {
    const key = keys.get(login)
    if (!key) throw new RangeError(`Nobody is called ${login}.`)
    return key
  }
  const acts = engagement({ memberships, day })
  const rows: ImportRow[] = [
    ...stories.map(story => ({ community: communityRow(story, day) })),
    ...people.map(human => ({ person: human.row })),
    ...memberships.map(membership => ({ membership })),
    ...terms.map(term => ({ term })),
    ...resourceRows({ memberships, person, day }),
    ...acts.rows
  ]
  const pages = samplePages({ terms, person, day, communities: stories })
  const charters = sampleCharters({ terms, day })
  return { portals: portals(), rows, relations: structuredClone(relations), kudos: acts.kudos, charters, ...pages }
}
