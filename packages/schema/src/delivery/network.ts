import { type Static, Type } from '@sinclair/typebox'
import { Count, Entity, Id, Line, List, Nullable, Ref, Slug, Url, Whole } from '../primitives/shapes.ts'

/** From how many people on the number of shared people is stated, and in which steps: less would say who is a member of what. */
export const SHARED_PEOPLE_STEP = 5

/** How wide and high the area is in which communities are placed. */
export const NETWORK_SIZE = 1000

const topics = (max: number, description: string) =>
  List(Line(80, { description: 'A topic.', examples: ['design'] }), max, { description })

const place = (description: string) => Whole(0, NETWORK_SIZE, { description, examples: [500] })

export const NetworkCommunity = Entity(
  'NetworkCommunity',
  {
    id: Id({ description: 'The community’s id.' }),
    slug: Slug({ description: 'Its name in URLs.', examples: ['service-design'] }),
    name: Line(200, { description: 'Its name.', examples: ['Service Design'] }),
    url: Nullable(Url({ description: 'Its page on the portal; null if there is none.' })),
    topics: topics(30, 'Its topics.'),
    memberCount: Count({ description: 'Number of its active members.' }),
    x: place('Where it is placed from the start (0) to the end (1000) of a line.'),
    y: place('Where it is placed from the top (0) to the bottom (1000).')
  },
  { description: 'A community in the network of a portal.' }
)
export type NetworkCommunity = Static<typeof NetworkCommunity>

export const NetworkLink = Entity(
  'NetworkLink',
  {
    from: Type.String({ format: 'uuid', maxLength: 36, description: 'One community (id).' }),
    to: Type.String({ format: 'uuid', maxLength: 36, description: 'The other community (id).' }),
    topics: topics(30, 'The topics that both have.'),
    people: Nullable(
      Whole(SHARED_PEOPLE_STEP, 1_000_000, {
        description: `At least how many people are active members of both, in steps of ${SHARED_PEOPLE_STEP}; null if fewer than ${SHARED_PEOPLE_STEP}, and for publishable keys.`,
        examples: [10]
      })
    )
  },
  { description: 'What two communities share.' }
)
export type NetworkLink = Static<typeof NetworkLink>

/** How many communities and links a network holds. */
export const NETWORK_AT_MOST = { communities: 60, links: 240 } as const

export const PortalNetwork = Entity(
  'PortalNetwork',
  {
    portal: Slug({ description: 'The portal (slug).', examples: ['intranet'] }),
    name: Line(200, { description: 'Its name.', examples: ['Intranet'] }),
    communityCount: Count({ description: 'Number of communities it shows, among those visible to the caller.' }),
    communities: List(Ref(NetworkCommunity), NETWORK_AT_MOST.communities, {
      description: 'The communities, those that share most with others first.'
    }),
    links: List(Ref(NetworkLink), NETWORK_AT_MOST.links, {
      description: 'What they share, two by two, the strongest first.'
    })
  },
  {
    description:
      'The communities of a portal and what they share: topics and people. The same data has the same layout.'
  }
)
export type PortalNetwork = Static<typeof PortalNetwork>
