import { type Static, Type } from '@sinclair/typebox'
import { RuleId } from '../governance/finding.ts'
import {
  Choice,
  Entity,
  Id,
  Instant,
  Line,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Prose,
  Ref,
  Several,
  stamps,
  Text,
  version
} from '../primitives/shapes.ts'
import { CommunitySummary, PageSummary, PersonSummary, PortalSummary } from '../primitives/summary.ts'

/** The seven of the terms of use [002], in their order. */
export const INFRACTION_KINDS = [
  'classified_material',
  'failure_to_maintain',
  'incorrect_information',
  'appearance',
  'conduct',
  'divergence_from_purpose',
  'exclusion'
] as const
export const InfractionKind = Choice('InfractionKind', INFRACTION_KINDS, {
  description:
    'Which of the terms of use it is about: classified material, failure to update and maintain, incorrect or inaccurate information, appearance, conduct, content that diverges from the purpose, or exclusion without cause.'
})
export type InfractionKind = Static<typeof InfractionKind>

/** Kinds that may be met with a suspension at once, by a person, and that no attestation puts right. */
export const SEVERE_KINDS = ['classified_material', 'conduct'] as const satisfies InfractionKind[]

export const InfractionOrigin = Choice('InfractionOrigin', ['automatic', 'reported'] as const, {
  description: 'Whether a finding of a rule or a reader brought it up.'
})

export const INFRACTION_STATUSES = [
  'reported',
  'triaged',
  'acknowledged',
  'disputed',
  'remedied',
  'upheld',
  'dismissed',
  'sanctioned',
  'appealed',
  'final'
] as const
export const InfractionStatus = Choice('InfractionStatus', INFRACTION_STATUSES, {
  description:
    'Reported, then triaged; the representatives acknowledge or dispute it; then it is remedied, dismissed or upheld. What is upheld can be sanctioned, a sanction appealed, and in the end it is final.'
})
export type InfractionStatus = Static<typeof InfractionStatus>

export const SANCTIONS = ['reminder', 'first_notice', 'second_notice', 'suspension', 'removal'] as const
export const Sanction = Choice('Sanction', SANCTIONS, {
  description:
    'From the mildest to the hardest: a reminder, a first notice, a second notice, suspension, removal. A removal takes effect only after the time to appeal, or the decision of the appeal.'
})
export type Sanction = Static<typeof Sanction>

export const AppealOutcome = Choice('AppealOutcome', ['granted', 'denied'] as const, {
  description: 'Granted: the sanction is lifted. Denied: it stands.'
})

export const INFRACTION_ACTS = [
  'report',
  'triage',
  'acknowledge',
  'dispute',
  'remedy',
  'uphold',
  'dismiss',
  'sanction',
  'appeal',
  'grant',
  'deny',
  'lapse',
  'lift'
] as const
export const InfractionAct = Choice('InfractionAct', INFRACTION_ACTS, {
  description:
    'What was done: `lapse` ends the time to appeal, `lift` takes a suspension back, `grant` and `deny` decide an appeal.'
})
export type InfractionAct = Static<typeof InfractionAct>

const what = Prose(4000, {
  description: 'What is wrong, in words.',
  examples: ['The contact named on the page left a year ago.']
})
const place = Nullable(Line(500, { description: 'Where on the page.', examples: ['Section “Contact”'] }))

export const Infraction = Entity(
  'Infraction',
  {
    id: Id({ description: 'The infraction’s id.' }),
    kind: Ref(InfractionKind),
    origin: Ref(InfractionOrigin),
    status: Ref(InfractionStatus),
    page: Ref(PageSummary),
    community: Ref(CommunitySummary),
    portal: Ref(PortalSummary),
    rule: Nullable(RuleId('The rule whose finding brought it up; null when a reader did.')),
    what,
    place,
    reporter: Nullable(Ref(PersonSummary), {
      description: 'The reader who reported it; shown to the reader and to those who decide, and to nobody else.'
    }),
    reportedAt: Instant({ description: 'When it was brought up.' }),
    upheldAt: Nullable(Instant({ description: 'When it was upheld; null while it was not.' })),
    closedAt: Nullable(Instant({ description: 'When it was remedied, dismissed or became final; null while open.' })),
    sanction: Nullable(Ref(Sanction), { description: 'The sanction; null without one.' }),
    sanctionedAt: Nullable(Instant({ description: 'When the sanction was decided.' })),
    appealUntil: Nullable(Instant({ description: 'Until when the sanction can be appealed.' })),
    appealedAt: Nullable(Instant({ description: 'When the sanction was appealed; null when it was not.' })),
    appealOutcome: Nullable(Ref(AppealOutcome), { description: 'What the appeal came to; null before it is decided.' }),
    effectiveAt: Nullable(
      Instant({ description: 'When the sanction took effect; null before, and after it was lifted.' })
    ),
    liftedAt: Nullable(Instant({ description: 'When the sanction was lifted; null while it stands.' })),
    ...stamps,
    ...version
  },
  { description: 'A case about a page: that it breaks one of the seven terms of use.' }
)
export type Infraction = Static<typeof Infraction>
export const InfractionPage = PageOf(Infraction)

export const InfractionQuery = Entity(
  'InfractionQuery',
  {
    ...listQuery(['reportedAt', 'createdAt', 'updatedAt'], 'reportedAt'),
    portal: Several(Named('a portal'), 'Filter by portal (slug or id).'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    page: Several(Named('a page'), 'Filter by page (id).'),
    kind: Several(Ref(InfractionKind), 'Filter by kind.'),
    origin: Several(Ref(InfractionOrigin), 'Filter by origin.'),
    status: Several(Ref(InfractionStatus), 'Filter by status.'),
    open: Type.Optional(Type.Boolean({ description: 'Only those still open (true), or only those closed (false).' }))
  },
  { description: 'What to list of the infractions.' }
)
export type InfractionQuery = Static<typeof InfractionQuery>

export const InfractionStep = Entity(
  'InfractionStep',
  {
    id: Id({ description: 'The step’s id.' }),
    infraction: Type.String({ format: 'uuid', maxLength: 36, description: 'The infraction (id).' }),
    act: Ref(InfractionAct),
    from: Nullable(Ref(InfractionStatus), { description: 'The status before; null at the beginning.' }),
    to: Ref(InfractionStatus),
    sanction: Nullable(Ref(Sanction), { description: 'The sanction, where one was imposed, appealed or decided on.' }),
    words: Nullable(Text(4000, { description: 'Why, in the words of whoever did it.' })),
    at: Instant({ description: 'When.' }),
    actorClass: Type.Unsafe<'member' | 'representative' | 'portal_admin' | 'robot'>({ $ref: 'ActorClass' }),
    person: Nullable(Ref(PersonSummary), {
      description: 'Who; null for what happened by itself, and for the reader’s report except to those who decide.'
    })
  },
  { description: 'One step of a case, on record for good.' }
)
export type InfractionStep = Static<typeof InfractionStep>
export const InfractionStepPage = PageOf(InfractionStep)
export const InfractionStepQuery = Entity('InfractionStepQuery', listQuery(['at'], 'at'), {
  description: 'What to list of the steps of a case.'
})

export const ReportCreate = Entity(
  'ReportCreate',
  { kind: Ref(InfractionKind), what, place: Type.Optional(place) },
  { description: 'A reader says what is wrong with a page. Only those who decide learn who it was.' }
)
export type ReportCreate = Static<typeof ReportCreate>

const why = (description: string, example: string) => Text(4000, { description, examples: [example] })

export const Triage = Entity(
  'Triage',
  {
    kind: Type.Optional(Ref(InfractionKind, { description: 'The kind it really is, where the report had it wrong.' })),
    words: Type.Optional(Nullable(why('What the representatives should know.', 'Please check the contacts.')))
  },
  { description: 'A report is looked at and passed on to the representatives.' }
)
export type Triage = Static<typeof Triage>

export const Reply = Entity(
  'Reply',
  { words: Prose(4000, { description: 'What the representatives say.', examples: ['True; mended today.'] }) },
  { description: 'What the representatives say to it.' }
)
export type Reply = Static<typeof Reply>

export const Acknowledgement = Entity(
  'Acknowledgement',
  { words: Type.Optional(Nullable(why('What will be done, or was.', 'True; mended today.'))) },
  { description: 'The representatives say that it is so.' }
)
export type Acknowledgement = Static<typeof Acknowledgement>

export const CaseOutcome = Choice('CaseOutcome', ['remedied', 'upheld', 'dismissed'] as const, {
  description: 'Put right; true and to be answered for; or nothing in it.'
})

export const CaseDecision = Entity(
  'CaseDecision',
  {
    outcome: Ref(CaseOutcome),
    reason: Prose(4000, { description: 'Why.', examples: ['The contacts are right again.'] })
  },
  { description: 'What a case comes to.' }
)
export type CaseDecision = Static<typeof CaseDecision>

export const SanctionCreate = Entity(
  'SanctionCreate',
  {
    sanction: Ref(Sanction),
    reason: Prose(4000, { description: 'Why this one.', examples: ['The third upheld report in a year.'] })
  },
  { description: 'What follows from an upheld infraction.' }
)
export type SanctionCreate = Static<typeof SanctionCreate>

export const AppealDecision = Entity(
  'AppealDecision',
  {
    outcome: Ref(AppealOutcome),
    reason: Prose(4000, { description: 'Why.', examples: ['The page was mended before the notice came.'] })
  },
  { description: 'What an appeal comes to.' }
)
export type AppealDecision = Static<typeof AppealDecision>

export const EvidencePack = Entity(
  'EvidencePack',
  {
    keyId: Line(100, {
      description: 'The key it is signed with, as /.well-known/jwks.json names it.',
      examples: ['kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k']
    }),
    signedAt: Instant({ description: 'When it was signed.' }),
    pack: Type.Unsafe<Record<string, unknown>>({
      type: 'object',
      additionalProperties: true,
      'x-graphql': 'JSON',
      description:
        'The case in plain sight: the page, its cases, findings with their history and the versions of the rules, steps, notices, evidence of updates, and checks.',
      examples: [{ page: { url: 'https://intranet.example.org/communities/service-design' } }]
    }),
    jws: Type.String({
      maxLength: 50_000_000,
      pattern: '^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
      description: 'The same in canonical JSON, signed: a compact JWS that anybody can check with the published key.',
      examples: ['eyJhbGciOiJFZERTQSJ9.eyJwYWdlIjp7fX0.c2lnbmF0dXJl']
    })
  },
  { description: 'A case with all its evidence, signed, so that a third party can check it.' }
)
export type EvidencePack = Static<typeof EvidencePack>
