import { type Static, Type } from '@sinclair/typebox'
import { Subjects, SubjectType } from '../audit/activity.ts'
import { Message } from '../primitives/message.ts'
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
    'Whether events are sent: `paused` by you, `gone` if the endpoint returned 410. No events are lost in the meantime: once it is active again, delivery resumes where it stopped.'
})
export type WebhookStatus = Static<typeof WebhookStatus>

export const WebhookDeliveryStatus = Choice('WebhookDeliveryStatus', ['pending', 'delivered', 'dead'] as const, {
  description: 'Whether an event was delivered; `dead` after three days of attempts. A dead letter can be resent.'
})
export type WebhookDeliveryStatus = Static<typeof WebhookDeliveryStatus>

export const WebhookFormat = Choice('WebhookFormat', ['json', 'slack', 'teams'] as const, {
  description:
    'What is sent: `json` is the event, signed per Standard Webhooks. `slack` and `teams` are messages for people, for the incoming webhook of a Slack channel (Block Kit) or a Microsoft Teams workflow (Adaptive Card).'
})
export type WebhookFormat = Static<typeof WebhookFormat>

const EventType = Type.String({
  maxLength: 60,
  pattern: '^(\\*|[a-z]+(_[a-z]+)*\\.(\\*|created|updated|deleted|erased))$',
  description: 'A kind of event: subject type and verb of the activity; `page.*` for all page events.',
  examples: ['community.updated']
})

const draft = {
  name: Type.Optional(Nullable(Line(200, { description: 'Its purpose.', examples: ['Chat announcements'] }))),
  url: Url({
    description: 'The URL to which events are sent by POST.',
    examples: ['https://chat.example.org/hooks/guildhall']
  }),
  format: Type.Optional(Ref(WebhookFormat, { description: 'What is sent. Default: `json`.' })),
  types: Type.Optional(
    List(EventType, 100, {
      description:
        'The kinds of events to send; an empty list means all. For `slack` and `teams` list those to send, of `digest.created`, `campaign.created`, `campaign.updated`, `page.created`, `page.updated`, `event.created`.',
      examples: [['community.updated', 'page.*']]
    })
  )
}

const portal = {
  portal: Type.Optional(
    Nullable(
      Named('a portal', {
        description:
          'The portal whose communities and pages it receives events about (slug or id); null for all portals.'
      })
    )
  )
}

const failureMessage = Nullable(Ref(Message), { readOnly: true, description: 'The failure as structured data.' })

const known = {
  id: Id({ description: 'The webhook’s id.' }),
  ...answered(draft),
  format: Ref(WebhookFormat),
  portal: Nullable(Ref(PortalSummary), {
    description: 'The portal whose communities and pages it receives events about.'
  }),
  status: Ref(WebhookStatus),
  secretRotatedAt: Instant({ readOnly: true, description: 'Since when its newest secret has been used for signing.' }),
  retriedAt: Nullable(Instant({ readOnly: true, description: 'When dead letters were last resent manually.' })),
  pendingCount: Count({ description: 'Number of events waiting to be sent.' }),
  deadCount: Count({ description: 'Number of events that could not be delivered within three days.' }),
  failingSince: Nullable(
    Instant({ readOnly: true, description: 'Since when deliveries have failed; null if deliveries succeed.' })
  ),
  failure: Nullable(
    Text(1000, { readOnly: true, description: 'Why the last attempt failed; null if deliveries succeed.' })
  ),
  failureMessage,
  ...stamps
}

export const Webhook = Entity(
  'Webhook',
  { ...known, ...version },
  {
    description: 'An endpoint that receives events, signed per Standard Webhooks.'
  }
)
export type Webhook = Static<typeof Webhook>

export const WebhookCreate = Entity(
  'WebhookCreate',
  { ...draft, ...portal },
  { description: 'An endpoint that will receive events.' }
)
export type WebhookCreate = Static<typeof WebhookCreate>

export const WebhookPatch = Patch(
  'WebhookPatch',
  { ...draft, status: Ref(WebhookStatus) },
  { description: 'Fields to update.', examples: [{ status: 'paused' }] }
)
export type WebhookPatch = Static<typeof WebhookPatch>

const secret = {
  secret: Type.String({
    maxLength: 100,
    pattern: '^whsec_[A-Za-z0-9+/=]+$',
    description: 'The signing secret. Save it now: it is never shown again.',
    examples: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD']
  })
}

export const WebhookCreated = Entity(
  'WebhookCreated',
  { ...known, ...secret },
  { description: 'A newly created webhook.' }
)
export type WebhookCreated = Static<typeof WebhookCreated>

export const WebhookSecret = Entity(
  'WebhookSecret',
  {
    ...secret,
    overlapsUntil: Instant({ description: 'Until when the previous secrets are also used for signing.' })
  },
  { description: 'The new secret of a webhook.' }
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
  { description: 'Parameters for listing webhooks.' }
)
export type WebhookQuery = Static<typeof WebhookQuery>

export const WebhookDelivery = Entity(
  'WebhookDelivery',
  {
    id: Id({ description: 'The delivery’s id.' }),
    webhook: Ref(WebhookSummary),
    event: Id({
      description: 'The activity entry that is sent, and the `webhook-id`: the same for all attempts.'
    }),
    type: EventType,
    subjectType: Ref(SubjectType),
    subjectId: Id({ description: 'The resource affected (id). Events about one resource arrive in order.' }),
    status: Ref(WebhookDeliveryStatus),
    attempts: Whole(0, 1000, { readOnly: true, description: 'Number of attempts.' }),
    nextAttemptAt: Nullable(
      Instant({ readOnly: true, description: 'When the next attempt is made; null if none is planned.' })
    ),
    lastAttemptAt: Nullable(Instant({ readOnly: true, description: 'When the last attempt was made.' })),
    deliveredAt: Nullable(Instant({ readOnly: true, description: 'When it was delivered.' })),
    answered: Nullable(
      Whole(100, 999, { readOnly: true, description: 'The HTTP status that the endpoint last returned.' })
    ),
    failure: Nullable(Text(1000, { readOnly: true, description: 'Why the last attempt failed.' })),
    failureMessage,
    createdAt: stamps.createdAt,
    ...version
  },
  { description: 'The delivery of one event to one endpoint.' }
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
  { description: 'Parameters for listing deliveries.' }
)
export type WebhookDeliveryQuery = Static<typeof WebhookDeliveryQuery>
