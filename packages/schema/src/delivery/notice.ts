import { type Static, Type } from '@sinclair/typebox'
import { NOTICE_KINDS } from '../names.ts'
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

export const NoticeKind = Choice('NoticeKind', NOTICE_KINDS, { description: 'What a notice is about.' })
export type NoticeKind = Static<typeof NoticeKind>

export const NoticeStatus = Choice('NoticeStatus', ['pending', 'delivered', 'failed'] as const, {
  description: 'Whether a notice has reached its person; a failed one can still be handed over by other means.'
})
export type NoticeStatus = Static<typeof NoticeStatus>

export const NoticeChannel = Choice('NoticeChannel', ['mail', 'by_hand'] as const, {
  description: 'How a notice reached its person: by e-mail, or by other means that a portal admin put on record.'
})
export type NoticeChannel = Static<typeof NoticeChannel>

export const Notice = Entity(
  'Notice',
  {
    id: Id({ description: 'The notice’s id.' }),
    kind: Ref(NoticeKind),
    person: Ref(PersonSummary),
    portal: Nullable(Ref(PortalSummary), { description: 'The portal that it is about.' }),
    community: Nullable(Ref(CommunitySummary), { description: 'The community that it is about.' }),
    page: Nullable(Ref(PageSummary), { description: 'The page that it is about.' }),
    step: Nullable(Line(60, { description: 'The step of the ladder that it belongs to.', examples: ['overdue'] })),
    subject: Line(300, {
      description: 'What it says in one line.',
      examples: ['Service Design on Intranet: please look through the page']
    }),
    text: Text(10_000, {
      description: 'What it says, as plain text.',
      examples: ['The page of Service Design on Intranet was last looked through on 2 March 2026.']
    }),
    status: Ref(NoticeStatus),
    channel: Nullable(Ref(NoticeChannel), { description: 'How it reached the person.' }),
    deliveredAt: Nullable(Instant({ description: 'When it reached the person.' })),
    handedOver: Nullable(Line(300, { description: 'How it was handed over, where that was not by e-mail.' })),
    attempts: Whole(0, 1000, { readOnly: true, description: 'How often sending it was tried.' }),
    nextAttemptAt: Nullable(Instant({ description: 'When sending it is tried next.' })),
    failure: Nullable(Text(1000, { description: 'Why sending it failed last.' })),
    ...stamps,
    ...version
  },
  { description: 'Something that a person was told, with its delivery on record.' }
)
export type Notice = Static<typeof Notice>

export const NoticeDelivery = Entity(
  'NoticeDelivery',
  {
    how: Line(300, { description: 'How it was handed over.', examples: ['By phone, by the portal’s desk.'] }),
    on: Type.Optional(Day({ description: 'On which day; today unless said.', examples: ['2026-11-20'] }))
  },
  { description: 'That a notice was handed over by other means than e-mail.', examples: [{ how: 'By phone.' }] }
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
  { description: 'What to list of the notices.' }
)
export type NoticeQuery = Static<typeof NoticeQuery>
