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
    'The term of use concerned: classified material, failure to update and maintain, incorrect or inaccurate information, appearance, conduct, content that diverges from the purpose, or exclusion without cause.'
})
export type InfractionKind = Static<typeof InfractionKind>

/** Kinds that may be met with a suspension at once, by a person, and that no attestation puts right. */
export const SEVERE_KINDS = ['classified_material', 'conduct'] as const satisfies InfractionKind[]

export const InfractionOrigin = Choice('InfractionOrigin', ['automatic', 'reported'] as const, {
  description: 'Whether the case was opened by a rule’s finding or a reader’s report.'
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
    'Reported, then triaged; the representatives acknowledge or dispute it; then it is remedied, dismissed or upheld. An upheld case can be sanctioned, a sanction can be appealed, and finally the case becomes final.'
})
export type InfractionStatus = Static<typeof InfractionStatus>

export const SANCTIONS = ['reminder', 'first_notice', 'second_notice', 'suspension', 'removal'] as const
export const Sanction = Choice('Sanction', SANCTIONS, {
  description:
    'From the mildest to the most severe: a reminder, a first notice, a second notice, suspension, removal. A removal takes effect only after the appeal period, or after the decision on the appeal.'
})
export type Sanction = Static<typeof Sanction>

export const AppealOutcome = Choice('AppealOutcome', ['granted', 'denied'] as const, {
  description: 'Granted: the sanction is lifted. Denied: the sanction remains.'
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
    'The action taken: `lapse` ends the appeal period, `lift` lifts a suspension, `grant` and `deny` decide an appeal.'
})
export type InfractionAct = Static<typeof InfractionAct>

const what = Prose(4000, {
  description: 'A description of the problem.',
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
    rule: Nullable(RuleId('The rule whose finding opened the case; null if a reader reported it.')),
    what,
    place,
    reporter: Nullable(Ref(PersonSummary), {
      description: 'The reader who reported it; visible only to the reader and to the people who decide.'
    }),
    reportedAt: Instant({ description: 'When the case was opened.' }),
    upheldAt: Nullable(Instant({ description: 'When it was upheld; null if not upheld.' })),
    closedAt: Nullable(Instant({ description: 'When it was remedied, dismissed or became final; null while open.' })),
    sanction: Nullable(Ref(Sanction), { description: 'The sanction; null if none.' }),
    sanctionedAt: Nullable(Instant({ description: 'When the sanction was decided.' })),
    appealUntil: Nullable(Instant({ description: 'The deadline for appealing the sanction.' })),
    appealedAt: Nullable(Instant({ description: 'When the sanction was appealed; null if not appealed.' })),
    appealOutcome: Nullable(Ref(AppealOutcome), {
      description: 'The decision on the appeal; null until it is decided.'
    }),
    effectiveAt: Nullable(
      Instant({ description: 'When the sanction took effect; null before that, and after it was lifted.' })
    ),
    liftedAt: Nullable(Instant({ description: 'When the sanction was lifted; null if not lifted.' })),
    ...stamps,
    ...version
  },
  { description: 'A case about a page that may break one of the seven terms of use.' }
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
    open: Type.Optional(Type.Boolean({ description: 'Filter by open (true) or closed (false) cases.' }))
  },
  { description: 'Parameters for listing infractions.' }
)
export type InfractionQuery = Static<typeof InfractionQuery>

export const InfractionStep = Entity(
  'InfractionStep',
  {
    id: Id({ description: 'The step’s id.' }),
    infraction: Type.String({ format: 'uuid', maxLength: 36, description: 'The infraction (id).' }),
    act: Ref(InfractionAct),
    from: Nullable(Ref(InfractionStatus), { description: 'The previous status; null for the first step.' }),
    to: Ref(InfractionStatus),
    sanction: Nullable(Ref(Sanction), { description: 'The sanction, if one was imposed, appealed or decided on.' }),
    words: Nullable(Text(4000, { description: 'The reason, as written by the person who took the step.' })),
    at: Instant({ description: 'When it happened.' }),
    actorClass: Type.Unsafe<'member' | 'representative' | 'portal_admin' | 'robot'>({ $ref: 'ActorClass' }),
    person: Nullable(Ref(PersonSummary), {
      description:
        'Who took the step; null for automatic steps, and for the reader’s report except to the people who decide.'
    })
  },
  { description: 'One step of a case, kept permanently.' }
)
export type InfractionStep = Static<typeof InfractionStep>
export const InfractionStepPage = PageOf(InfractionStep)
export const InfractionStepQuery = Entity('InfractionStepQuery', listQuery(['at'], 'at'), {
  description: 'Parameters for listing the steps of a case.'
})

export const ReportCreate = Entity(
  'ReportCreate',
  { kind: Ref(InfractionKind), what, place: Type.Optional(place) },
  { description: 'A reader’s report of a problem with a page. Only the deciders learn who reported it.' }
)
export type ReportCreate = Static<typeof ReportCreate>

const why = (description: string, example: string) => Text(4000, { description, examples: [example] })

export const Triage = Entity(
  'Triage',
  {
    kind: Type.Optional(Ref(InfractionKind, { description: 'The correct kind, if the report named a wrong one.' })),
    words: Type.Optional(Nullable(why('What the representatives should know.', 'Please check the contacts.')))
  },
  { description: 'The review of a report, which passes it on to the representatives.' }
)
export type Triage = Static<typeof Triage>

export const Reply = Entity(
  'Reply',
  { words: Prose(4000, { description: 'The representatives’ statement.', examples: ['Correct; fixed today.'] }) },
  { description: 'The representatives’ answer to the case.' }
)
export type Reply = Static<typeof Reply>

export const Acknowledgement = Entity(
  'Acknowledgement',
  { words: Type.Optional(Nullable(why('What was or will be done.', 'Correct; fixed today.'))) },
  { description: 'The representatives’ agreement with the case.' }
)
export type Acknowledgement = Static<typeof Acknowledgement>

export const CaseOutcome = Choice('CaseOutcome', ['remedied', 'upheld', 'dismissed'] as const, {
  description:
    'Remedied: the problem is fixed. Upheld: the case is justified and has consequences. Dismissed: the case is unfounded.'
})

export const CaseDecision = Entity(
  'CaseDecision',
  {
    outcome: Ref(CaseOutcome),
    reason: Prose(4000, { description: 'The reason.', examples: ['The contacts are correct again.'] })
  },
  { description: 'The decision on a case.' }
)
export type CaseDecision = Static<typeof CaseDecision>

export const SanctionCreate = Entity(
  'SanctionCreate',
  {
    sanction: Ref(Sanction),
    reason: Prose(4000, {
      description: 'The reason for this sanction.',
      examples: ['The third upheld report in a year.']
    })
  },
  { description: 'The sanction for an upheld infraction.' }
)
export type SanctionCreate = Static<typeof SanctionCreate>

export const AppealDecision = Entity(
  'AppealDecision',
  {
    outcome: Ref(AppealOutcome),
    reason: Prose(4000, { description: 'The reason.', examples: ['The page was fixed before the notice arrived.'] })
  },
  { description: 'The decision on an appeal.' }
)
export type AppealDecision = Static<typeof AppealDecision>

export const EvidencePack = Entity(
  'EvidencePack',
  {
    keyId: Line(100, {
      description: 'The signing key, as identified in /.well-known/jwks.json.',
      examples: ['kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k']
    }),
    signedAt: Instant({ description: 'When it was signed.' }),
    pack: Type.Unsafe<Record<string, unknown>>({
      type: 'object',
      additionalProperties: true,
      'x-graphql': 'JSON',
      description:
        'The evidence in readable form: the page, its cases, findings with their history and the versions of the rules, steps, notices, evidence of updates, and checks.',
      examples: [{ page: { url: 'https://intranet.example.org/communities/service-design' } }]
    }),
    jws: Type.String({
      maxLength: 50_000_000,
      pattern: '^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
      description:
        'The same content in canonical JSON, signed: a compact JWS that anyone can verify with the published key.',
      examples: ['eyJhbGciOiJFZERTQSJ9.eyJwYWdlIjp7fX0.c2lnbmF0dXJl']
    })
  },
  { description: 'A case with all its evidence, signed to let third parties verify it.' }
)
export type EvidencePack = Static<typeof EvidencePack>
