import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Count,
  Entity,
  Id,
  Line,
  List,
  listQuery,
  Named,
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
    'Scheme, host and port exactly as a browser sends them, without a path. To develop, `http://localhost:*` allows every port of one’s own machine and `null` pages that are opened as files; any page can send `null`, so it is for made-up data.',
  examples: ['https://intranet.example.org']
})

/** What a caller may write of a portal. */
const draft = {
  slug: Type.Optional(
    Slug({ description: 'Its name in URLs; made from the name when left out.', examples: ['intranet'] })
  ),
  name: Line(200, { description: 'What it is called.', examples: ['Intranet'] }),
  baseUrl: Url({ description: 'Where it is.', examples: ['https://intranet.example.org/'] }),
  origins: Type.Optional(
    List(Origin, 50, { description: 'The origins from which its publishable keys may be used in a browser.' })
  ),
  admins: Type.Optional(
    List(Named('a person', { description: 'The person’s id.' }), 100, { description: 'Who looks after it.' })
  )
}

export const Portal = Entity(
  'Portal',
  {
    id: Id({ description: 'The portal’s id.' }),
    ...answered(draft),
    admins: List(Ref(PersonSummary), 100, { description: 'Who looks after it.' }),
    communityCount: Count({ description: 'The communities it shows, counted among those the caller may see.' }),
    ...stamps,
    ...version
  },
  { description: 'A site that shows communities.' }
)
export type Portal = Static<typeof Portal>

export const PortalCreate = Entity('PortalCreate', draft, { description: 'A site that is going to show communities.' })
export type PortalCreate = Static<typeof PortalCreate>

export const PortalPatch = Patch('PortalPatch', draft, {
  description: 'What is to change of a portal.',
  examples: [{ origins: ['https://intranet.example.org'] }]
})
export type PortalPatch = Static<typeof PortalPatch>

export const PortalPage = PageOf(Portal)
export type PortalPage = Static<typeof PortalPage>

export const PortalQuery = Entity('PortalQuery', listQuery(['name', 'createdAt', 'updatedAt'], 'name'), {
  description: 'What to list of the portals.'
})
export type PortalQuery = Static<typeof PortalQuery>
