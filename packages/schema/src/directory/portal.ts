import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Colour,
  Count,
  Entity,
  Id,
  LanguageTag,
  Line,
  List,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Patch,
  Ref,
  Slug,
  stamps,
  Url,
  version
} from '../primitives/shapes.ts'
import { PersonSummary } from '../primitives/summary.ts'

/** A site as browsers name it. */
export const Origin = Type.String({
  maxLength: 300,
  pattern:
    '^(https?://([a-z0-9-]+(\\.[a-z0-9-]+)*|\\[[0-9a-f:]+\\])(:[0-9]{1,5})?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]):\\*|null)$',
  description:
    'Scheme, host and port exactly as a browser sends them, without a path; a default port is removed. For development, `http://localhost:*` allows every port of the local machine and `null` allows pages opened as files; any page can send `null`, so it is accepted only by a service on the local machine.',
  examples: ['https://intranet.example.org']
})

/** What a caller may write of a portal. */
const draft = {
  slug: Type.Optional(
    Slug({ description: 'Its name in URLs; generated from the name when omitted.', examples: ['intranet'] })
  ),
  name: Line(200, { description: 'Its name.', examples: ['Intranet'] }),
  baseUrl: Url({ description: 'Its URL.', examples: ['https://intranet.example.org/'] }),
  origins: Type.Optional(
    List(Origin, 50, { description: 'The origins from which its publishable keys can be used in a browser.' })
  ),
  admins: Type.Optional(
    List(Named('a person', { description: 'The person’s id.' }), 100, { description: 'The admins of the portal.' })
  ),
  language: Type.Optional(
    Nullable(
      LanguageTag({
        description:
          'The language of its pages, mails and badges for readers who state none; one of those that the service has. null: English.',
        examples: ['en']
      })
    )
  ),
  accentColour: Type.Optional(
    Nullable(
      Colour({
        description:
          'The colour of headings, links and buttons of its pages and mails. Every colour can be used: where it would be hard to read, it is darkened on light screens and lightened on dark ones, until the contrast is at least 4.5:1. null: the colour of the service.'
      })
    )
  ),
  logoUrl: Type.Optional(
    Nullable(
      Url({
        description:
          'The URL of its logo, shown at the head of its pages and mails beside its name. Readers’ browsers and mail programs load it from there.',
        examples: ['https://intranet.example.org/logo.svg']
      })
    )
  )
}

export const Portal = Entity(
  'Portal',
  {
    id: Id({ description: 'The portal’s id.' }),
    ...answered(draft),
    admins: List(Ref(PersonSummary), 100, { description: 'The admins of the portal.' }),
    communityCount: Count({ description: 'Number of communities it shows, among those visible to the caller.' }),
    ...stamps,
    ...version
  },
  { description: 'A site that shows communities.' }
)
export type Portal = Static<typeof Portal>

export const PortalCreate = Entity('PortalCreate', draft, { description: 'A site that will show communities.' })
export type PortalCreate = Static<typeof PortalCreate>

export const PortalPatch = Patch('PortalPatch', draft, {
  description: 'Fields to update.',
  examples: [{ origins: ['https://intranet.example.org'] }]
})
export type PortalPatch = Static<typeof PortalPatch>

export const PortalPage = PageOf(Portal)
export type PortalPage = Static<typeof PortalPage>

export const PortalQuery = Entity('PortalQuery', listQuery(['name', 'createdAt', 'updatedAt'], 'name'), {
  description: 'Parameters for listing portals.'
})
export type PortalQuery = Static<typeof PortalQuery>
