import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Count,
  Day,
  Entity,
  Foreign,
  Guarded,
  Id,
  LanguageTag,
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
  name: Line(200, { description: 'The person’s name.', examples: ['Ada Okafor'] }),
  email: Type.Optional(
    Nullable(
      Type.String({
        format: 'idn-email',
        maxLength: 254,
        description:
          'Their e-mail address. Visible to organisation keys with `people:read`, the person, the leaders and core group of their communities, and the portals whose pages they represent; null for all other callers.',
        examples: ['ada.okafor@example.org']
      })
    )
  ),
  externalId: Type.Optional(
    Nullable(
      Foreign({
        description:
          'Their id in the organisation’s sign-in (the `sub` of its tokens). Writing it requires the scope `identities:write`; visible to callers who can see `email`.',
        examples: ['ada.okafor']
      })
    )
  ),
  handle: Type.Optional(Nullable(Line(100, { description: 'Their short name.', examples: ['ada'] }))),
  title: Type.Optional(Nullable(Line(200, { description: 'Their job title.', examples: ['Service designer'] }))),
  organisation: Type.Optional(
    Nullable(Line(200, { description: 'The company or agency they work for.', examples: ['Ministry of Works'] }))
  ),
  unit: Type.Optional(Nullable(Line(200, { description: 'The unit they work in.', examples: ['Digital'] }))),
  function: Type.Optional(Nullable(Line(200, { description: 'Their profession.', examples: ['Design'] }))),
  level: Type.Optional(Nullable(Line(200, { description: 'Their seniority.', examples: ['Senior'] }))),
  isManager: Type.Optional(
    Nullable(
      Type.Boolean({
        description:
          'Whether they manage people; null if not known. Only the organisation can set it. Visible to the person and to organisation keys with `people:read`; null for all other callers.',
        examples: [false]
      })
    )
  ),
  location: Type.Optional(Nullable(Line(200, { description: 'Their place of work.', examples: ['Lisbon'] }))),
  timeZone: Type.Optional(Nullable(Line(64, { description: 'Their IANA time zone.', examples: ['Europe/Lisbon'] }))),
  language: Type.Optional(
    Nullable(
      LanguageTag({
        description:
          'The language of their mails; one of those that the service has. null: the language of the portal. Visible to the person and to organisation keys with `people:read`; null for all other callers.',
        examples: ['en']
      })
    )
  ),
  bio: Type.Optional(Nullable(Text(4000, { description: 'A short description of the person.' }))),
  avatarUrl: Type.Optional(Nullable(Url({ description: 'The URL of their picture.' }))),
  profileUrl: Type.Optional(Nullable(Url({ description: 'The URL of their profile in another system.' }))),
  eventReminders: Type.Optional(
    Type.Boolean({
      description:
        'Whether they receive a reminder the day before events to which they go. Default: true. Visible to the person and to organisation keys with `people:read`; null for all other callers.',
      examples: [true]
    })
  ),
  engagementLabels: Type.Optional(
    Type.Boolean({
      description:
        'Whether their giving and receiving is described by a label, which only they can read. Default: true. Without it, their acts still count in sums. Visible to the person and to organisation keys with `people:read`; null for all other callers.',
      examples: [true]
    })
  ),
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
    isManager: Guarded(known.isManager),
    language: Guarded(known.language),
    eventReminders: Guarded(Nullable(known.eventReminders)),
    engagementLabels: Guarded(Nullable(known.engagementLabels)),
    communityCount: Count({
      description: 'Number of communities they are an active member of, among those visible to the caller.'
    }),
    ...stamps,
    ...version,
    match: Nullable(Ref(Match), { description: 'How they match the search; null without `q`.', examples: [null] })
  },
  { description: 'A person in the directory.' }
)
export type Person = Static<typeof Person>

export const PersonCreate = Entity('PersonCreate', draft, { description: 'The person to create in the directory.' })
export type PersonCreate = Static<typeof PersonCreate>

export const PersonPatch = Patch('PersonPatch', draft, {
  description: 'Fields to update; null clears a field.',
  examples: [{ title: 'Lead service designer', unit: 'Digital' }]
})
export type PersonPatch = Static<typeof PersonPatch>

export const PersonUpsert = Entity(
  'PersonUpsert',
  {
    ...draft,
    source: Foreign({ description: 'The source system.', examples: ['directory'] }),
    externalKey: Foreign({ description: 'Their key in the source system.', examples: ['p-1042'] })
  },
  {
    description: 'A person from another system: created if new, otherwise updated with the fields sent.',
    examples: [{ source: 'directory', externalKey: 'p-1042', name: 'Ada Okafor', title: 'Lead service designer' }]
  }
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
      Line(200, { description: 'Filter by company or agency.', examples: ['Ministry of Works'] })
    ),
    unit: Type.Optional(Line(200, { description: 'Filter by unit.', examples: ['Digital'] })),
    externalId: Type.Optional(
      Foreign({
        description: 'Filter by id in the organisation’s sign-in, if visible to the caller.',
        examples: ['ada.okafor']
      })
    ),
    ...originQuery
  },
  { description: 'Parameters for listing people.' }
)
export type PersonQuery = Static<typeof PersonQuery>
