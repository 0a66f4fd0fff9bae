// Types alone: `import type {} from '@guildhall/sdk/embed/svelte'` makes the elements known to templates.
import type { HTMLAttributes } from 'svelte/elements'
import type {
  CharterAttributes,
  CharterEvents,
  CommunitiesAttributes,
  CommunitiesEvents,
  CommunityAttributes,
  CommunityEvents,
  EventsAttributes,
  EventsEvents,
  GovernanceAttributes,
  GovernanceEvents,
  Handlers,
  MetricsAttributes,
  MetricsEvents,
  PortalAttributes,
  PortalEvents
} from './attributes.ts'
import type { GuildhallCharter } from './charter/element.ts'
import type { GuildhallCommunity } from './community/element.ts'
import type { GuildhallCommunities } from './element.ts'
import type { GuildhallEvents } from './events/element.ts'
import type { GuildhallGovernance } from './governance/element.ts'
import type { GuildhallMetrics } from './metrics/element.ts'
import type { GuildhallPortal } from './portal/element.ts'

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'guildhall-charter': HTMLAttributes<GuildhallCharter> & CharterAttributes & Handlers<CharterEvents>
    'guildhall-communities': HTMLAttributes<GuildhallCommunities> & CommunitiesAttributes & Handlers<CommunitiesEvents>
    'guildhall-community': HTMLAttributes<GuildhallCommunity> & CommunityAttributes & Handlers<CommunityEvents>
    'guildhall-events': HTMLAttributes<GuildhallEvents> & EventsAttributes & Handlers<EventsEvents>
    'guildhall-governance': HTMLAttributes<GuildhallGovernance> & GovernanceAttributes & Handlers<GovernanceEvents>
    'guildhall-metrics': HTMLAttributes<GuildhallMetrics> & MetricsAttributes & Handlers<MetricsEvents>
    'guildhall-portal': HTMLAttributes<GuildhallPortal> & PortalAttributes & Handlers<PortalEvents>
  }
}
