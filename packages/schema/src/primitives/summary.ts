import type { Static } from '@sinclair/typebox'
import { Id, Line, Nullable, Slug, Summary, Url } from './shapes.ts'

export const CommunitySummary = Summary('Community', {
  id: Id({ description: 'The community’s id.' }),
  slug: Slug({ description: 'Its name in URLs.', examples: ['service-design'] }),
  name: Line(200, { description: 'Its name.', examples: ['Service Design'] })
})
export type CommunitySummary = Static<typeof CommunitySummary>

export const PersonSummary = Summary('Person', {
  id: Id({ description: 'The person’s id.' }),
  name: Line(200, { description: 'The person’s name.', examples: ['Ada Okafor'] }),
  title: Nullable(Line(200, { description: 'Their job title.', examples: ['Service designer'] })),
  organisation: Nullable(
    Line(200, { description: 'The company or agency they work for.', examples: ['Ministry of Works'] })
  ),
  unit: Nullable(Line(200, { description: 'The unit they work in.', examples: ['Digital'] })),
  avatarUrl: Nullable(Url({ description: 'The URL of their picture.' }))
})
export type PersonSummary = Static<typeof PersonSummary>

export const PortalSummary = Summary('Portal', {
  id: Id({ description: 'The portal’s id.' }),
  slug: Slug({ description: 'Its name in URLs.', examples: ['service-design'] }),
  name: Line(200, { description: 'Its name.', examples: ['Service Design'] })
})
export type PortalSummary = Static<typeof PortalSummary>

export const KeySummary = Summary('Key', {
  id: Id({ description: 'The key’s id.' }),
  name: Line(200, { description: 'What the key is for.', examples: ['Intranet listing'] })
})
export type KeySummary = Static<typeof KeySummary>

export const PageSummary = Summary('Page', {
  id: Id({ description: 'The page’s id.' }),
  url: Url({ description: 'Its URL.', examples: ['https://intranet.example.org/communities/service-design'] })
})
export type PageSummary = Static<typeof PageSummary>

export const WebhookSummary = Summary('Webhook', {
  id: Id({ description: 'The webhook’s id.' }),
  url: Url({ description: 'The URL to which events are sent.', examples: ['https://chat.example.org/hooks/guildhall'] })
})
export type WebhookSummary = Static<typeof WebhookSummary>
