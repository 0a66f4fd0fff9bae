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
    at: Instant({ description: 'When.' }),
    reason: Text(4000, {
      description: 'Why, in words.',
      examples: ['The page was last updated on 2026-03-02, and is to be looked through every 90 days.']
    }),
    notice: Nullable(Ref(NoticeKind), { description: 'The notice that went with it; null where none does.' }),
    deliveredAt: Nullable(
      Instant({ description: 'When that notice was first delivered; null while it was not, or where there is none.' })
    ),
    infraction: Nullable(
      Type.String({ format: 'uuid', maxLength: 36, description: 'The case in which it was decided (id).' })
    ),
    causes: List(RuleId('A rule.'), 100, {
      description:
        'The rules among the gates of its portal that failed when it was taken or, where none did, warned; empty where all was in order.',
      examples: [['page.stale']]
    }),
    person: Nullable(Ref(PersonSummary), { description: 'Who decided it; null where the service took it by itself.' })
  },
  { description: 'One step of a page on the ladder of maintenance, on record for good.' }
)
export type MaintenanceStep = Static<typeof MaintenanceStep>
export const MaintenanceStepPage = PageOf(MaintenanceStep)
export const MaintenanceStepQuery = Entity('MaintenanceStepQuery', listQuery(['at'], 'at'), {
  description: 'What to list of the steps of a page.'
})

const reason = Prose(4000, {
  description: 'Why, in words that the representatives will read.',
  examples: ['Three notices were not answered.']
})
const infraction = Type.Optional(
  Named('the infraction', {
    description: 'The upheld infraction (id) that it answers; left out, the open case of failing to maintain the page.'
  })
)

export const SuspensionCreate = Entity(
  'SuspensionCreate',
  { reason, infraction },
  { description: 'A person takes a page out of listings and embeds.' }
)
export type SuspensionCreate = Static<typeof SuspensionCreate>

export const RemovalCreate = Entity(
  'RemovalCreate',
  { reason, infraction },
  { description: 'A person decides that a suspended page is removed, once the time to appeal has passed.' }
)
export type RemovalCreate = Static<typeof RemovalCreate>

export const ReinstatementCreate = Entity(
  'ReinstatementCreate',
  { reason },
  { description: 'A person shows a suspended page again.' }
)
export type ReinstatementCreate = Static<typeof ReinstatementCreate>

export const AttestationLinkCreate = Entity(
  'AttestationLinkCreate',
  { person: Named('the person', { description: 'The representative it is for (id).' }) },
  { description: 'For whom a link is to be made.' }
)
export type AttestationLinkCreate = Static<typeof AttestationLinkCreate>

export const AttestationLink = Entity(
  'AttestationLink',
  {
    url: Url({
      description: 'Opens a page that says what is attested, with one button. Give it to that person alone.',
      examples: ['https://guildhall.example.org/attest/eyJhbGciOiJFZERTQSJ9.e30.c2ln']
    }),
    expiresAt: Instant({ description: 'When it stops working.' })
  },
  { description: 'A link by which one representative attests one page, once, without logging in.' }
)
export type AttestationLink = Static<typeof AttestationLink>
