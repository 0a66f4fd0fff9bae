import { type Static, Type } from '@sinclair/typebox'
import { NoticeKind } from '../delivery/notice.ts'
import { RuleId } from '../governance/finding.ts'
import { Maintenance } from '../pages/page.ts'
import {
  Entity,
  Id,
  Instant,
  List,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Prose,
  Ref,
  Text,
  Url
} from '../primitives/shapes.ts'
import { PersonSummary } from '../primitives/summary.ts'

export const MaintenanceStep = Entity(
  'MaintenanceStep',
  {
    id: Id({ description: 'The step’s id.' }),
    page: Type.String({ format: 'uuid', maxLength: 36, description: 'The page (id).' }),
    from: Ref(Maintenance),
    to: Ref(Maintenance),
    at: Instant({ description: 'When it happened.' }),
    reason: Text(4000, {
      description: 'The reason, as text.',
      examples: ['The page was last updated on 2 March 2026. It is due for review every 90 days.']
    }),
    notice: Nullable(Ref(NoticeKind), { description: 'The notice sent with this step; null if none.' }),
    deliveredAt: Nullable(
      Instant({
        description: 'When that notice was first delivered; null if not delivered yet, or if there is no notice.'
      })
    ),
    infraction: Nullable(
      Type.String({ format: 'uuid', maxLength: 36, description: 'The case in which it was decided (id).' })
    ),
    causes: List(RuleId('A rule.'), 100, {
      description:
        'The gates of its portal that failed when the step was taken or, if none failed, those that warned; empty if all passed.',
      examples: [['page.stale']]
    }),
    person: Nullable(Ref(PersonSummary), {
      description: 'Who decided it; null if the service took the step automatically.'
    })
  },
  { description: 'One change of a page’s reminder stage, kept permanently.' }
)
export type MaintenanceStep = Static<typeof MaintenanceStep>
export const MaintenanceStepPage = PageOf(MaintenanceStep)
export const MaintenanceStepQuery = Entity('MaintenanceStepQuery', listQuery(['at'], 'at'), {
  description: 'Parameters for listing the steps of a page.'
})

const reason = Prose(4000, {
  description: 'The reason; the representatives will read it.',
  examples: ['Three notices were not answered.']
})
const infraction = Type.Optional(
  Named('the infraction', {
    description: 'The upheld infraction (id) it responds to. Default: the open case of failure to maintain the page.'
  })
)

export const SuspensionCreate = Entity(
  'SuspensionCreate',
  { reason, infraction },
  { description: 'A person’s decision to take a page out of listings and embeds.' }
)
export type SuspensionCreate = Static<typeof SuspensionCreate>

export const RemovalCreate = Entity(
  'RemovalCreate',
  { reason, infraction },
  { description: 'A person’s decision to remove a suspended page once the time to appeal has passed.' }
)
export type RemovalCreate = Static<typeof RemovalCreate>

export const ReinstatementCreate = Entity(
  'ReinstatementCreate',
  { reason },
  { description: 'A person’s decision to show a suspended page again.' }
)
export type ReinstatementCreate = Static<typeof ReinstatementCreate>

export const AttestationLinkCreate = Entity(
  'AttestationLinkCreate',
  { person: Named('the person', { description: 'The representative for whom the link is created (id).' }) },
  { description: 'The representative for whom to create a link.' }
)
export type AttestationLinkCreate = Static<typeof AttestationLinkCreate>

export const AttestationLink = Entity(
  'AttestationLink',
  {
    url: Url({
      description: 'Opens a page that states what is confirmed, with one button. Share it only with that person.',
      examples: ['https://guildhall.example.org/attest/eyJhbGciOiJFZERTQSJ9.e30.c2ln']
    }),
    expiresAt: Instant({ description: 'When it expires.' })
  },
  {
    description: 'A link with which one representative can confirm once, without logging in, that one page is accurate.'
  }
)
export type AttestationLink = Static<typeof AttestationLink>

export const HelpCreate = Entity(
  'HelpCreate',
  {
    message: Type.Optional(
      Nullable(Prose(1000, { description: 'What is needed.', examples: ['Who can give me access to the editor?'] }))
    )
  },
  {
    description: 'A request for help with a page.',
    examples: [{ message: 'Who can give me access to the editor?' }]
  }
)
export type HelpCreate = Static<typeof HelpCreate>

export const HelpAnswerCreate = Entity(
  'HelpAnswerCreate',
  {
    message: Prose(1000, {
      description: 'The answer; those who asked for help will read it.',
      examples: ['You have access as of today. The reminders wait until Friday.']
    })
  },
  { description: 'An answer to those who asked for help with a page.' }
)
export type HelpAnswerCreate = Static<typeof HelpAnswerCreate>
