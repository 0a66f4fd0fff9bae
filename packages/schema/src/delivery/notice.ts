import { type Static, Type } from '@sinclair/typebox'
import { NOTICE_KINDS } from '../names.ts'
import { Message } from '../primitives/message.ts'
import {
  Choice,
  Day,
  Entity,
  Id,
  Instant,
  Line,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Ref,
  Several,
  stamps,
  Text,
  version,
  Whole
} from '../primitives/shapes.ts'
import { CommunitySummary, PageSummary, PersonSummary, PortalSummary } from '../primitives/summary.ts'

export const NoticeKind = Choice('NoticeKind', NOTICE_KINDS, { description: 'The kind of notice.' })
export type NoticeKind = Static<typeof NoticeKind>

export const NoticeStatus = Choice('NoticeStatus', ['pending', 'delivered', 'failed', 'withdrawn'] as const, {
  description:
    'Whether a notice was delivered; a failed one can still be delivered by other means. A withdrawn one was settled before it was sent.'
})
export type NoticeStatus = Static<typeof NoticeStatus>

export const NoticeChannel = Choice('NoticeChannel', ['mail', 'by_hand'] as const, {
  description: 'How a notice was delivered: by e-mail, or by other means recorded by a portal admin.'
})
export type NoticeChannel = Static<typeof NoticeChannel>

export const Notice = Entity(
  'Notice',
  {
    id: Id({ description: 'The notice’s id.' }),
    kind: Ref(NoticeKind),
    person: Nullable(Ref(PersonSummary), { description: 'The recipient; null for a guest of an event.' }),
    guestName: Nullable(
      Line(200, { description: 'The name of a recipient who is a guest of an event.', examples: [null] })
    ),
    portal: Nullable(Ref(PortalSummary), { description: 'The portal it concerns.' }),
    community: Nullable(Ref(CommunitySummary), { description: 'The community it concerns.' }),
    page: Nullable(Ref(PageSummary), { description: 'The page it concerns.' }),
    step: Nullable(Line(60, { description: 'The reminder stage it belongs to.', examples: ['overdue'] })),
    subject: Line(300, {
      description: 'The subject, in one line.',
      examples: ['Service Design on Intranet: please review the page']
    }),
    text: Text(10_000, {
      description: 'The text, as plain text.',
      examples: ['The page of Service Design on Intranet was last reviewed on 2 March 2026.']
    }),
    status: Ref(NoticeStatus),
    channel: Nullable(Ref(NoticeChannel), { description: 'How it was delivered to the person.' }),
    deliveredAt: Nullable(Instant({ description: 'When it was delivered to the person.' })),
    handedOver: Nullable(Line(300, { description: 'How it was delivered, if not by e-mail.' })),
    attempts: Whole(0, 1000, { readOnly: true, description: 'Number of delivery attempts.' }),
    nextAttemptAt: Nullable(Instant({ description: 'When the next delivery attempt is made.' })),
    failure: Nullable(Text(1000, { description: 'Why the last delivery attempt failed.' })),
    failureMessage: Nullable(Ref(Message), { description: 'The failure as structured data.' }),
    ...stamps,
    ...version
  },
  { description: 'A notice to a person, or to a guest of an event, with its delivery on record.' }
)
export type Notice = Static<typeof Notice>

export const NoticeDelivery = Entity(
  'NoticeDelivery',
  {
    how: Line(300, { description: 'How it was delivered.', examples: ['By phone, by the portal’s desk.'] }),
    on: Type.Optional(Day({ description: 'The day of delivery. Default: today.', examples: ['2026-11-20'] }))
  },
  { description: 'The delivery of a notice by means other than e-mail.', examples: [{ how: 'By phone.' }] }
)
export type NoticeDelivery = Static<typeof NoticeDelivery>

export const NoticePage = PageOf(Notice)
export type NoticePage = Static<typeof NoticePage>

export const NoticeQuery = Entity(
  'NoticeQuery',
  {
    ...listQuery(['createdAt', 'deliveredAt'], 'createdAt'),
    person: Several(Named('a person'), 'Filter by recipient (id of a person).'),
    page: Several(Named('a page'), 'Filter by page (id).'),
    portal: Several(Named('a portal'), 'Filter by portal (slug or id).'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    kind: Several(Ref(NoticeKind), 'Filter by kind.'),
    status: Several(Ref(NoticeStatus), 'Filter by status.')
  },
  { description: 'Parameters for listing notices.' }
)
export type NoticeQuery = Static<typeof NoticeQuery>
