// Types alone: `import type {} from '@guildhall/sdk/embed/svelte'` makes the elements known to templates.
import type { HTMLAttributes } from 'svelte/elements'
import type {
  CommunitiesAttributes,
  CommunitiesEvents,
  GovernanceAttributes,
  GovernanceEvents,
  Handlers
} from './attributes.ts'
import type { GuildhallCommunities } from './element.ts'
import type { GuildhallGovernance } from './governance/element.ts'

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'guildhall-communities': HTMLAttributes<GuildhallCommunities> & CommunitiesAttributes & Handlers<CommunitiesEvents>
    'guildhall-governance': HTMLAttributes<GuildhallGovernance> & GovernanceAttributes & Handlers<GovernanceEvents>
  }
}
