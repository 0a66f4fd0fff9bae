import { CommunityQuery, type CommunityStatus, STATUSES } from '@guildhall/schema'
import { type Static, Type } from '@sinclair/typebox'

const { q, topic, limit, cursor } = CommunityQuery.properties

const key = Type.Optional(
  Type.String({
    maxLength: 200,
    description: 'A publishable key.',
    examples: ['guild_pk_0000000000000000000000000000000']
  })
)

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
  },
  { additionalProperties: false }
)
export type PageQuery = Static<typeof PageQuery>

const side = (what: string) => Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, description: what }))

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

/** The query without members that are blank: a form sends every field, also those nobody filled in. */
export const withoutEmpty = (query: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(Object(query)).filter(([, value]) => !/^\s*$/.test(String(value))))

/** The address of the page for a query. */
export const pageAddress = (base: string, query: Partial<PageQuery>): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, String(value))
  return `${base}/embed/communities?${search}`
}
