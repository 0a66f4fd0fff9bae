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
  name: Line(200, { description: 'What it is called.', examples: ['Chief Digital Office'] }),
  mission: Type.Optional(
    Nullable(
      Text(4000, { description: 'What it is tasked with.', examples: ['Put every form of the agency online by 2027.'] })
    )
  ),
  topics: Type.Optional(
    List(Line(80, { description: 'A topic.', examples: ['digital services'] }), 30, {
      description: 'What its task is about.'
    })
  ),
  url: Type.Optional(Nullable(Url({ description: 'Where to find out more.' }))),
  ...origin
}

export const Organisation = Entity(
  'Organisation',
  {
    id: Id({ description: 'The organisation’s id.' }),
    ...answered(draft),
    ...stamps,
    ...version,
    match: Nullable(Ref(Match), { description: 'How it answers the search; null without `q`.', examples: [null] })
  },
  {
    description:
      'A part of the organisation that is tasked with something already. A community’s page is for what nobody is tasked with.'
  }
)
export type Organisation = Static<typeof Organisation>

export const OrganisationCreate = Entity('OrganisationCreate', draft, {
  description: 'An organisation and what it is tasked with.'
})
export type OrganisationCreate = Static<typeof OrganisationCreate>

export const OrganisationPatch = Patch('OrganisationPatch', draft, {
  description: 'What is to change of it; null empties a member.',
  examples: [{ mission: 'Put every form of the agency online by 2027.' }]
})
export type OrganisationPatch = Static<typeof OrganisationPatch>

export const OrganisationUpsert = Entity(
  'OrganisationUpsert',
  {
    ...draft,
    source: Foreign({ description: 'The system it comes from.', examples: ['orgchart.csv'] }),
    externalKey: Foreign({ description: 'Its key there.', examples: ['cdo'] })
  },
  {
    description:
      'An organisation as another system has it: made when new there, changed in the members given when known.'
  }
)
export type OrganisationUpsert = Static<typeof OrganisationUpsert>

export const OrganisationPage = PageOf(Organisation)

export const OrganisationQuery = Entity(
  'OrganisationQuery',
  {
    ...listQuery(['name', 'createdAt', 'updatedAt'], 'name'),
    q: Search('name, topics and mission'),
    topic: Type.Optional(Line(80, { description: 'Only those tasked with this.', examples: ['digital services'] })),
    ...originQuery
  },
  { description: 'What to list of the organisations that are tasked with something.' }
)
export type OrganisationQuery = Static<typeof OrganisationQuery>
