import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Count,
  Day,
  Entity,
  Foreign,
  Guarded,
  Id,
  Line,
  listQuery,
  Match,
  Named,
  Nullable,
  origin,
  originQuery,
  PageOf,
  Patch,
  Ref,
  Search,
  Several,
  stamps,
  Text,
  Url,
  version
} from '../primitives/shapes.ts'
import { Role } from './role.ts'

/** What a caller may write of a person. */
const draft = {
  name: Line(200, { description: 'The name the person goes by.', examples: ['Ada Okafor'] }),
  email: Type.Optional(
    Nullable(
      Type.String({
        format: 'email',
        maxLength: 254,
        description:
          'Their e-mail address. Null for callers who may not see it; it is for keys of the organisation with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent.',
        examples: ['ada.okafor@example.org']
      })
    )
  ),
  externalId: Type.Optional(
    Nullable(
      Foreign({
        description:
          'Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; it is shown to those who see `email`.',
        examples: ['ada.okafor']
      })
    )
  ),
  handle: Type.Optional(Nullable(Line(100, { description: 'The short name they are known by.', examples: ['ada'] }))),
  title: Type.Optional(Nullable(Line(200, { description: 'Their job title.', examples: ['Service designer'] }))),
  organisation: Type.Optional(
    Nullable(Line(200, { description: 'The company or agency they work for.', examples: ['Ministry of Works'] }))
  ),
  unit: Type.Optional(Nullable(Line(200, { description: 'The unit they work in.', examples: ['Digital'] }))),
  function: Type.Optional(Nullable(Line(200, { description: 'Their profession.', examples: ['Design'] }))),
  level: Type.Optional(Nullable(Line(200, { description: 'How senior they are.', examples: ['Senior'] }))),
  location: Type.Optional(Nullable(Line(200, { description: 'Where they work.', examples: ['Lisbon'] }))),
  timeZone: Type.Optional(Nullable(Line(64, { description: 'Their IANA time zone.', examples: ['Europe/Lisbon'] }))),
  bio: Type.Optional(Nullable(Text(4000, { description: 'A few words about them.' }))),
  avatarUrl: Type.Optional(Nullable(Url({ description: 'A picture of them.' }))),
  profileUrl: Type.Optional(Nullable(Url({ description: 'Their page in another system.' }))),
  startedOn: Type.Optional(Nullable(Day({ description: 'The day they joined the organisation.' }))),
  leftOn: Type.Optional(Nullable(Day({ description: 'The day they left it.' }))),
  ...origin
}

const known = answered(draft)

export const Person = Entity(
  'Person',
  {
    id: Id({ description: 'The person’s id.' }),
    ...known,
    email: Guarded(known.email),
    externalId: Guarded(known.externalId),
    communityCount: Count({
      description: 'The communities they are an active member of, counted among those the caller may see.'
    }),
    ...stamps,
    ...version,
    match: Nullable(Ref(Match), { description: 'How they answer the search; null without `q`.', examples: [null] })
  },
  { description: 'A human known to the service.' }
)
export type Person = Static<typeof Person>

export const PersonCreate = Entity('PersonCreate', draft, { description: 'A person to make known to the service.' })
export type PersonCreate = Static<typeof PersonCreate>

export const PersonPatch = Patch('PersonPatch', draft, {
  description: 'What is to change of a person; null empties a member.',
  examples: [{ title: 'Lead service designer', unit: 'Digital' }]
})
export type PersonPatch = Static<typeof PersonPatch>

export const PersonUpsert = Entity(
  'PersonUpsert',
  {
    ...draft,
    source: Foreign({ description: 'The system they come from.', examples: ['directory'] }),
    externalKey: Foreign({ description: 'Their key there.', examples: ['p-1042'] })
  },
  { description: 'A person as another system has them: made when new there, changed in the members given when known.' }
)
export type PersonUpsert = Static<typeof PersonUpsert>

export const PersonPage = PageOf(Person)
export type PersonPage = Static<typeof PersonPage>

export const PersonQuery = Entity(
  'PersonQuery',
  {
    ...listQuery(['name', 'createdAt', 'updatedAt'], 'name'),
    q: Search('names, handles, titles, organisations and units'),
    community: Several(Named('a community'), 'Filter by community of which they are active members (slug or id).'),
    role: Several(Ref(Role), 'Filter by role held today: anywhere, or in `community`.'),
    organisation: Type.Optional(
      Line(200, { description: 'Only those of this company or agency.', examples: ['Ministry of Works'] })
    ),
    unit: Type.Optional(Line(200, { description: 'Only those of this unit.', examples: ['Digital'] })),
    externalId: Type.Optional(
      Foreign({
        description: 'Only the one with this id in the organisation’s sign-in, if the caller sees it.',
        examples: ['ada.okafor']
      })
    ),
    ...originQuery
  },
  { description: 'What to list of the people.' }
)
export type PersonQuery = Static<typeof PersonQuery>
