import { CommunityQuery, type CommunityStatus, MetricQuery, Named, OccurrenceQuery, STATUSES } from '@guildhall/schema'
import { type Static, type TObject, Type } from '@sinclair/typebox'
import { givenIn } from '../../core/operation/query.ts'
import { VIEWS, type View } from '../html/representation.ts'

const { q, topic, limit, cursor } = CommunityQuery.properties

const key = Type.Optional(
  Type.String({
    maxLength: 200,
    description: 'A publishable key.',
    examples: ['guild_pk_0000000000000000000000000000000']
  })
)

/** How every page is shown. */
const look = {
  theme: Type.Optional(
    Type.Unsafe<'light' | 'dark'>({
      type: 'string',
      enum: ['light', 'dark'],
      description: 'The colour theme. Default: the reader’s preference.'
    })
  ),
  lang: Type.Optional(
    Type.String({
      maxLength: 35,
      pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
      description: 'The language of texts and numbers (BCP 47), if available.',
      examples: ['en']
    })
  )
}

/** What the page of communities takes. */
export const PageQuery = Type.Object(
  {
    key,
    q,
    topic,
    status: Type.Optional(
      Type.Unsafe<CommunityStatus>({ type: 'string', enum: [...STATUSES], description: 'Filter by status.' })
    ),
    limit,
    cursor,
    ...look
  },
  { additionalProperties: false }
)
export type PageQuery = Static<typeof PageQuery>

const { portal, community, topic: eventTopic, format, cursor: eventCursor } = OccurrenceQuery.properties

/** What the page of events takes. */
export const EventsPageQuery = Type.Object(
  {
    key,
    portal,
    community,
    topic: eventTopic,
    format,
    view: Type.Optional(
      Type.Unsafe<View>({ type: 'string', enum: [...VIEWS], description: 'Agenda or month. Default: agenda.' })
    ),
    month: Type.Optional(
      Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$', description: 'The month. Default: the present one.' })
    ),
    day: Type.Optional(Type.String({ format: 'date', description: 'The day of the month that is shown in full.' })),
    past: Type.Optional(
      Type.Boolean({ description: 'Whether past events are shown, with their minutes and recordings. Default: false.' })
    ),
    cursor: eventCursor,
    timeZone: Type.Optional(
      Type.String({ maxLength: 64, description: 'The IANA time zone of the times. Default: that of the service.' })
    ),
    ...look
  },
  { additionalProperties: false }
)
export type EventsPageQuery = Static<typeof EventsPageQuery>

const { explain: _, ...metrics } = MetricQuery.properties

/** What the page of metrics takes. */
export const MetricsPageQuery = Type.Object({ key, ...metrics, ...look }, { additionalProperties: false })
export type MetricsPageQuery = Static<typeof MetricsPageQuery>

const side = (what: string) => Type.Optional(Type.Integer({ minimum: 1, description: what }))

/** What the page of a charter takes. */
export const CharterPageQuery = Type.Object(
  { key, community: Named('a community', { description: 'The community (slug or id).' }), ...look },
  { additionalProperties: false }
)
export type CharterPageQuery = Static<typeof CharterPageQuery>

/** What the page of a community takes. */
export const CommunityPageQuery = Type.Object(
  {
    ...CharterPageQuery.properties,
    joinUrl: Type.Optional(
      Type.String({
        maxLength: 2000,
        description: 'Where people join. Default: its page on the portal, or its website.'
      })
    )
  },
  { additionalProperties: false }
)
export type CommunityPageQuery = Static<typeof CommunityPageQuery>

/** What the page of a portal takes. */
export const PortalPageQuery = Type.Object(
  {
    key,
    portal: Type.Optional(Named('a portal', { description: 'The portal (slug or id). Default: that of the key.' })),
    show: Type.Optional(
      Type.String({
        maxLength: 100,
        description:
          'The parts to show, separated by commas: freshness, score, help, changes, events, network. Default: all that the key sees.',
        examples: ['freshness,events']
      })
    ),
    ...look
  },
  { additionalProperties: false }
)
export type PortalPageQuery = Static<typeof PortalPageQuery>

/** What the oEmbed endpoint takes. */
export const OembedQuery = Type.Object(
  {
    url: Type.String({ minLength: 1, maxLength: 4000, description: 'The URL of an embeddable page.' }),
    format: Type.Optional(Type.String({ maxLength: 20, description: 'Only json is available.', examples: ['json'] })),
    maxwidth: side('Maximum width of the frame.'),
    maxheight: side('Maximum height of the frame.')
  },
  { additionalProperties: false }
)
export type OembedQuery = Static<typeof OembedQuery>

/** What of a query is looked at: portals and consumers of oEmbed add parameters of their own. */
export const givenTo = ({ properties }: TObject, query: unknown): Record<string, unknown> =>
  givenIn(properties, Object(query))

/** The pages that can be embedded, by the last part of their address, with what each takes. */
export const PAGES = {
  charter: CharterPageQuery,
  communities: PageQuery,
  community: CommunityPageQuery,
  events: EventsPageQuery,
  metrics: MetricsPageQuery,
  portal: PortalPageQuery
}
export type PageName = keyof typeof PAGES

/** The address of a page for a query. */
export const pageAddress = (base: string, page: PageName, query: Record<string, unknown>): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, String(value))
  return `${base}/embed/${page}?${search}`
}
