// Types alone: `import type {} from '@guildhall/sdk/embed/vue'` makes the elements known to templates.
import type { HTMLAttributes } from 'vue'
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
  MetricsAttributes,
  MetricsEvents,
  PortalAttributes,
  PortalEvents
} from './attributes.ts'

// Vue turns `@guildhall-load` into this name.
type Pascal<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Pascal<Tail>}`
  : Capitalize<Name>
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Pascal<Name>}`]?: (event: Events[Name]) => void
}
type Element<Attributes, Events> = new () => { $props: HTMLAttributes & Attributes & Handlers<Events> }

declare module 'vue' {
  interface GlobalComponents {
    'guildhall-charter': Element<CharterAttributes, CharterEvents>
    'guildhall-communities': Element<CommunitiesAttributes, CommunitiesEvents>
    'guildhall-community': Element<CommunityAttributes, CommunityEvents>
    'guildhall-events': Element<EventsAttributes, EventsEvents>
    'guildhall-governance': Element<GovernanceAttributes, GovernanceEvents>
    'guildhall-metrics': Element<MetricsAttributes, MetricsEvents>
    'guildhall-portal': Element<PortalAttributes, PortalEvents>
  }
}
