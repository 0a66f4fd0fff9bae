import { type Static, Type } from '@sinclair/typebox'
import {
  Choice,
  Entity,
  Instant,
  LanguageTag,
  Line,
  List,
  Named,
  Nullable,
  PageOf,
  Ref,
  Several,
  Text
} from '../primitives/shapes.ts'
import { NoticeKind } from './notice.ts'

export const NOTICE_PARTS = ['subject', 'what', 'next'] as const
export const NoticeTextPart = Choice('NoticeTextPart', NOTICE_PARTS, {
  description: 'A part of a notice: its subject, what it is about, and what happens next.'
})
export type NoticeTextPart = Static<typeof NoticeTextPart>

export const NOTICE_PLACEHOLDERS = ['text', 'community', 'portal', 'page', 'by', 'next_on', 'who'] as const
export const NoticePlaceholder = Choice('NoticePlaceholder', NOTICE_PLACEHOLDERS, {
  description:
    'A value in a text of a portal, written in braces: `{community}`. `text`: the service’s own text of the same part. `community`, `portal`: their names. `page`: the address of the page. `by`: the day by which something is to be done. `next_on`: the day of the next step. `who`: the person who asks or decides.'
})
export type NoticePlaceholder = Static<typeof NoticePlaceholder>

const language = (description: string) => LanguageTag({ description, examples: ['en'] })

const parts = {
  subject: Nullable(
    Line(200, {
      description: 'The portal’s own subject; null for that of the service.',
      examples: ['{community}: a look at your page, please']
    })
  ),
  what: Nullable(
    Text(2000, {
      description: 'The portal’s own words for what it is about; null for those of the service.',
      examples: ['Readers of {portal} rely on the page of {community}. Could you take ten minutes for it?']
    })
  ),
  next: Nullable(
    Text(2000, {
      description: 'The portal’s own words for what happens next; null for those of the service.',
      examples: ['{text} The intranet team helps in room 4, every Tuesday.']
    })
  )
}

/** What a caller may write of a text, without the parts left out. */
const draft = {
  kind: Ref(NoticeKind),
  language: Type.Optional(language('The language of the text. Default: that of the portal, else English.')),
  subject: Type.Optional(parts.subject),
  what: Type.Optional(parts.what),
  next: Type.Optional(parts.next)
}

const example = { kind: 'page_overdue', subject: '{community}: a look at your page, please' }

const said = (description: string) => Text(10_000, { description, examples: ['The page of Service Design is open.'] })

export const NoticeWords = Entity(
  'NoticeWords',
  {
    subject: Line(300, {
      description: 'The subject.',
      examples: ['Service Design on Intranet: please review the page']
    }),
    what: said('What it is about.'),
    next: said('What happens next.')
  },
  { description: 'The service’s own texts of a kind of notice, with sample values.' }
)

export const NoticeTextPlaceholder = Entity(
  'NoticeTextPlaceholder',
  {
    name: Ref(NoticePlaceholder),
    sample: Nullable(Text(10_000, { description: 'Its value in previews; null for `text`, which differs by part.' })),
    requiredIn: List(Ref(NoticeTextPart), NOTICE_PARTS.length, {
      description: 'The parts that must contain it, or another placeholder that lists the same part.'
    })
  },
  { description: 'A placeholder that texts of a kind of notice can use.' }
)

export const PortalNoticeText = Entity(
  'PortalNoticeText',
  {
    kind: Ref(NoticeKind),
    language: language('The language of the text.'),
    ...parts,
    service: Ref(NoticeWords, { description: 'The service’s own text of each part, with sample values.' }),
    placeholders: List(Ref(NoticeTextPlaceholder), NOTICE_PLACEHOLDERS.length, {
      description: 'The placeholders that can be used.'
    }),
    updatedAt: Nullable(Instant({ description: 'When the portal last changed it; null where it never has.' }))
  },
  {
    description: 'The text of a kind of notice on a portal, in one language: the portal’s own parts, and the service’s.'
  }
)
export type PortalNoticeText = Static<typeof PortalNoticeText>

export const PortalNoticeTextPage = PageOf(PortalNoticeText)
export type PortalNoticeTextPage = Static<typeof PortalNoticeTextPage>

export const NoticeTextDraft = Entity('NoticeTextDraft', draft, {
  description:
    'The portal’s own parts of a kind of notice, in one language. A part that is null or left out is that of the service.',
  examples: [example]
})
export type NoticeTextDraft = Static<typeof NoticeTextDraft>

export const NoticePreviewCreate = Entity(
  'NoticePreviewCreate',
  {
    ...draft,
    page: Type.Optional(
      Named('a page', { description: 'A page of the portal (id) that the notice is about. Default: sample values.' })
    )
  },
  {
    description: 'A text of a notice to preview. A part that is null or left out is that of the service.',
    examples: [example]
  }
)
export type NoticePreviewCreate = Static<typeof NoticePreviewCreate>

export const NoticePreview = Entity(
  'NoticePreview',
  {
    subject: Line(300, { description: 'The subject.', examples: ['Service Design: a look at your page, please'] }),
    text: Text(20_000, { description: 'The notice as plain text.', examples: ['Something about the page is open.'] }),
    html: Text(100_000, {
      description: 'The mail as an HTML page, in the colours of the portal.',
      examples: ['<!doctype html><html lang="en"><head><title>Service Design</title></head></html>']
    })
  },
  { description: 'A notice as its recipients read it.' }
)
export type NoticePreview = Static<typeof NoticePreview>

export const NoticeTextQuery = Entity(
  'NoticeTextQuery',
  {
    kind: Several(Ref(NoticeKind), 'Filter by kind.'),
    language: Type.Optional(language('The language of the texts. Default: that of the portal, else English.'))
  },
  { description: 'Parameters for listing the texts of notices.' }
)
export type NoticeTextQuery = Static<typeof NoticeTextQuery>
