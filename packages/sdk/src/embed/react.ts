// Types alone: `import type {} from '@guildhall/sdk/embed/react'` makes the elements known to JSX.
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
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

type Props<Kind extends HTMLElement, Attributes, Events> = DetailedHTMLProps<HTMLAttributes<Kind>, Kind> &
  Attributes &
  Handlers<Events>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'guildhall-charter': Props<GuildhallCharter, CharterAttributes, CharterEvents>
      'guildhall-communities': Props<GuildhallCommunities, CommunitiesAttributes, CommunitiesEvents>
      'guildhall-community': Props<GuildhallCommunity, CommunityAttributes, CommunityEvents>
      'guildhall-events': Props<GuildhallEvents, EventsAttributes, EventsEvents>
      'guildhall-governance': Props<GuildhallGovernance, GovernanceAttributes, GovernanceEvents>
      'guildhall-metrics': Props<GuildhallMetrics, MetricsAttributes, MetricsEvents>
      'guildhall-portal': Props<GuildhallPortal, PortalAttributes, PortalEvents>
    }
  }
}
