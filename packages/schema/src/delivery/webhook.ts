import { type Static, Type } from '@sinclair/typebox'
import { Subjects, SubjectType } from '../audit/activity.ts'
import {
  answered,
  Choice,
  Count,
  Entity,
  Id,
  Instant,
  Line,
  List,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Patch,
  Ref,
  Several,
  stamps,
  Text,
  Url,
  version,
  Whole
} from '../primitives/shapes.ts'
import { PortalSummary, WebhookSummary } from '../primitives/summary.ts'

export const WebhookStatus = Choice('WebhookStatus', ['active', 'paused', 'gone'] as const, {
  description:
    'Whether events are sent there: `paused` by you, `gone` when the endpoint answered 410. Nothing is lost meanwhile: once it is active again, it goes on where it was.'
})
export type WebhookStatus = Static<typeof WebhookStatus>

export const WebhookDeliveryStatus = Choice('WebhookDeliveryStatus', ['pending', 'delivered', 'dead'] as const, {
  description: 'Whether an event has arrived; `dead` after three days of trying. A dead letter can be sent again.'
})
export type WebhookDeliveryStatus = Static<typeof WebhookDeliveryStatus>

const EventType = Type.String({
  maxLength: 60,
  pattern: '^(\\*|[a-z]+(_[a-z]+)*\\.(\\*|created|updated|deleted|erased))$',
  description: 'A kind of event: subject type and verb of the activity; `page.*` for all of pages.',
  examples: ['community.updated']
})

const draft = {
  name: Type.Optional(Nullable(Line(200, { description: 'What it is for.', examples: ['Chat announcements'] }))),
  url: Url({
    description: 'Where events are sent to, by POST.',
    examples: ['https://chat.example.org/hooks/guildhall']
  }),
  types: Type.Optional(
    List(EventType, 100, {
      description: 'Only events of these kinds; an empty list means all.',
      examples: [['community.updated', 'page.*']]
    })
  )
}

const portal = {
  portal: Type.Optional(
    Nullable(
      Named('a portal', {
        description: 'The portal whose communities and pages it hears of (slug or id); null for all of them.'
      })
    )
  )
}

const known = {
  id: Id({ description: 'The webhook’s id.' }),
  ...answered(draft),
  portal: Nullable(Ref(PortalSummary), { description: 'The portal whose communities and pages it hears of.' }),
  status: Ref(WebhookStatus),
  secretRotatedAt: Instant({ readOnly: true, description: 'Since when it signs with its newest secret.' }),
  retriedAt: Nullable(Instant({ readOnly: true, description: 'When dead letters were last sent again by hand.' })),
  pendingCount: Count({ description: 'Events that are to be sent.' }),
  deadCount: Count({ description: 'Events that did not arrive in three days.' }),
  failingSince: Nullable(
    Instant({ readOnly: true, description: 'Since when nothing has arrived; null while all is well.' })
  ),
  failure: Nullable(Text(1000, { readOnly: true, description: 'Why the last try failed; null while all is well.' })),
  ...stamps
}

export const Webhook = Entity(
  'Webhook',
  { ...known, ...version },
  {
    description: 'An endpoint that is told of what happens, signed by Standard Webhooks.'
  }
)
export type Webhook = Static<typeof Webhook>

export const WebhookCreate = Entity('WebhookCreate', { ...draft, ...portal }, { description: 'An endpoint to tell.' })
export type WebhookCreate = Static<typeof WebhookCreate>

export const WebhookPatch = Patch(
  'WebhookPatch',
  { ...draft, status: Ref(WebhookStatus) },
  { description: 'What is to change of a webhook.', examples: [{ status: 'paused' }] }
)
export type WebhookPatch = Static<typeof WebhookPatch>

const secret = {
  secret: Type.String({
    maxLength: 100,
    pattern: '^whsec_[A-Za-z0-9+/=]+$',
    description: 'What it signs with. Keep it now: it is never shown again.',
    examples: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD']
  })
}

export const WebhookCreated = Entity(
  'WebhookCreated',
  { ...known, ...secret },
  { description: 'A webhook that was just made.' }
)
export type WebhookCreated = Static<typeof WebhookCreated>

export const WebhookSecret = Entity(
  'WebhookSecret',
  {
    ...secret,
    overlapsUntil: Instant({ description: 'Until when the secrets before sign as well.' })
  },
  { description: 'A new secret of a webhook.' }
)
export type WebhookSecret = Static<typeof WebhookSecret>

export const WebhookPage = PageOf(Webhook)
export type WebhookPage = Static<typeof WebhookPage>

export const WebhookQuery = Entity(
  'WebhookQuery',
  {
    ...listQuery(['createdAt', 'url'], 'createdAt'),
    portal: Several(Named('a portal'), 'Filter by portal (slug or id).'),
    status: Several(Ref(WebhookStatus), 'Filter by status.')
  },
  { description: 'What to list of the webhooks.' }
)
export type WebhookQuery = Static<typeof WebhookQuery>

export const WebhookDelivery = Entity(
  'WebhookDelivery',
  {
    id: Id({ description: 'The delivery’s id.' }),
    webhook: Ref(WebhookSummary),
    event: Id({
      description: 'The entry of the activity that is told, and the `webhook-id`: the same over all tries.'
    }),
    type: EventType,
    subjectType: Ref(SubjectType),
    subjectId: Id({ description: 'What it was done to (id). Events of one thing arrive in their order.' }),
    status: Ref(WebhookDeliveryStatus),
    attempts: Whole(0, 1000, { readOnly: true, description: 'How often it was tried.' }),
    nextAttemptAt: Nullable(Instant({ readOnly: true, description: 'When it is tried next; null when it is not.' })),
    lastAttemptAt: Nullable(Instant({ readOnly: true, description: 'When it was last tried.' })),
    deliveredAt: Nullable(Instant({ readOnly: true, description: 'When it arrived.' })),
    answered: Nullable(
      Whole(100, 999, { readOnly: true, description: 'The HTTP status that the endpoint answered last.' })
    ),
    failure: Nullable(Text(1000, { readOnly: true, description: 'Why the last try failed.' })),
    createdAt: stamps.createdAt,
    ...version
  },
  { description: 'One event on its way to one endpoint.' }
)
export type WebhookDelivery = Static<typeof WebhookDelivery>

export const WebhookDeliveryPage = PageOf(WebhookDelivery)
export type WebhookDeliveryPage = Static<typeof WebhookDeliveryPage>

export const WebhookDeliveryQuery = Entity(
  'WebhookDeliveryQuery',
  {
    ...listQuery(['createdAt'], 'createdAt'),
    status: Several(Ref(WebhookDeliveryStatus), 'Filter by status.'),
    subject: Subjects
  },
  { description: 'What to list of the deliveries.' }
)
export type WebhookDeliveryQuery = Static<typeof WebhookDeliveryQuery>
