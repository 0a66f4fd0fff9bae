import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Entity,
  Foreign,
  Id,
  Line,
  List,
  listQuery,
  Match,
  Nullable,
  origin,
  originQuery,
  PageOf,
  Patch,
  Ref,
  Search,
  stamps,
  Text,
  Url,
  version
} from '../primitives/shapes.ts'

/** What a caller may write of an organisation that is tasked with something. */
const draft = {
  name: Line(200, { description: 'Its name.', examples: ['Chief Digital Office'] }),
  mission: Type.Optional(
    Nullable(
      Text(4000, { description: 'What it is tasked with.', examples: ['Put every form of the agency online by 2027.'] })
    )
  ),
  topics: Type.Optional(
    List(Line(80, { description: 'A topic.', examples: ['digital services'] }), 30, {
      description: 'The topics of its task.'
    })
  ),
  url: Type.Optional(Nullable(Url({ description: 'The URL for more information.' }))),
  ...origin
}

export const Organisation = Entity(
  'Organisation',
  {
    id: Id({ description: 'The organisation’s id.' }),
    ...answered(draft),
    ...stamps,
    ...version,
    match: Nullable(Ref(Match), { description: 'How it matches the search; null without `q`.', examples: [null] })
  },
  {
    description:
      'A part of the organisation that is already responsible for a topic. A community’s page is for topics that no part of the organisation is responsible for.'
  }
)
export type Organisation = Static<typeof Organisation>

export const OrganisationCreate = Entity('OrganisationCreate', draft, {
  description: 'An organisation and what it is responsible for.'
})
export type OrganisationCreate = Static<typeof OrganisationCreate>

export const OrganisationPatch = Patch('OrganisationPatch', draft, {
  description: 'Fields to update; null clears a field.',
  examples: [{ mission: 'Put every form of the agency online by 2027.' }]
})
export type OrganisationPatch = Static<typeof OrganisationPatch>

export const OrganisationUpsert = Entity(
  'OrganisationUpsert',
  {
    ...draft,
    source: Foreign({ description: 'The source system.', examples: ['orgchart.csv'] }),
    externalKey: Foreign({ description: 'Its key in the source system.', examples: ['cdo'] })
  },
  {
    description: 'An organisation from another system: created if new, otherwise updated with the fields sent.'
  }
)
export type OrganisationUpsert = Static<typeof OrganisationUpsert>

export const OrganisationPage = PageOf(Organisation)

export const OrganisationQuery = Entity(
  'OrganisationQuery',
  {
    ...listQuery(['name', 'createdAt', 'updatedAt'], 'name'),
    q: Search('name, topics and mission'),
    topic: Type.Optional(
      Line(80, { description: 'Filter by topic that they are responsible for.', examples: ['digital services'] })
    ),
    ...originQuery
  },
  { description: 'Parameters for listing organisations.' }
)
export type OrganisationQuery = Static<typeof OrganisationQuery>
