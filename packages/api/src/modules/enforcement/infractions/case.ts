import {
  type InfractionKind,
  type InfractionOrigin,
  type InfractionStatus,
  type Maintenance,
  SANCTIONS,
  type Sanction,
  SEVERE_KINDS
} from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { forbidden } from '../../../core/access/actors.ts'
import type { Caller } from '../../../core/access/caller.ts'
import { lacking, must, NOTHING, refusal } from '../../../core/lifecycle/lack.ts'
import type { Said } from '../../../core/words/message.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { NOT_DELIVERED } from '../maintenance/escalation.ts'

/** How long representatives have to answer before silence counts, and to appeal a sanction. */
export const ANSWER_DAYS = 14
export const APPEAL_DAYS = 14

/** What the guards of a case ask about it. */
export type CaseFacts = {
  state: InfractionStatus | null
  kind: InfractionKind
  origin: Static<typeof InfractionOrigin>
  triagedAt: string | null
  sanction: Sanction | null
  appealUntil: string | null
  appealedAt: string | null
  liftedAt: string | null
  /** Where its page stands on the ladder of maintenance, and when the notice of its last step was delivered. */
  maintenance: Maintenance
  delivered: string | null
  /** Until when the suspension of its page can be appealed, or its appeal is open (`infinity`); null where that is over. */
  suspensionAppeal: string | null
  /** The person who acts in it, if one does. */
  person: string | null
  /** Whether that person imposed the sanction, and another admin could decide. */
  imposedIt: boolean
}

/** A case as it is loaded. */
export type Case = { id: string; page: string; what: Said; place?: string | null; rule?: string | null }

/** What is sent: the words, the kind that it really is, the sanction that is imposed. */
export type CaseInput = { words?: Said | null; kind?: InfractionKind; sanction?: Sanction }

/** What stands for the end of an appeal that nobody has decided yet. */
export const OPEN_APPEAL = 'infinity'

/** The sanctions that only a person imposes, not a bare key. */
const BY_PERSON: readonly Sanction[] = ['suspension', 'removal']

const rank = (sanction: Sanction | null | undefined) => (sanction ? SANCTIONS.indexOf(sanction) : -1)
const isSevere = ({ kind }: CaseFacts) => (SEVERE_KINDS as readonly string[]).includes(kind)
const after = (at: string | null, days: number) =>
  at === null ? null : new Date(Date.parse(at) + days * DAY_MS).toISOString()

const mustBePerson = (what: string) =>
  forbidden(`${what} must be decided by a person: call as an admin of the portal, or with Guildhall-Actor.`, {
    header: 'Guildhall-Actor'
  })

/** Refuses a bare key where only a person decides. */
export const needPerson = ({ person }: Caller, what: string) => {
  if (person === null) throw refusal(mustBePerson(what))
}

const inPerson = lacking<CaseFacts, CaseInput>(
  'Suspension, removal and appeals against them must be decided by a person, not by a key alone.',
  ({ person, sanction }, input) => {
    const decided = input.sanction ?? sanction
    if (person !== null || !decided || !BY_PERSON.includes(decided)) return NOTHING
    return mustBePerson(input.sanction ? `A ${decided}` : 'The appeal')
  }
)

const say = must<CaseFacts, CaseInput>

export const guards = {
  found: say('Only a rule’s finding can open a case in this way.', ({ kind }) => kind !== 'failure_to_maintain'),
  unmaintained: say(
    'A case of failure to maintain can only be opened while suspension is proposed.',
    ({ kind }) => kind === 'failure_to_maintain'
  ),
  classified: say(
    'Only classified material is made known to the admins at once.',
    ({ kind }) => kind === 'classified_material'
  ),
  severe: say(
    'Only cases of classified material and conduct can be decided before the representatives are heard.',
    isSevere
  ),
  silent: say(
    `The representatives have ${ANSWER_DAYS} days to respond. Uphold the case after they have responded, or after that time.`,
    ({ triagedAt }, _, now) => triagedAt !== null && now.getTime() >= Date.parse(after(triagedAt, ANSWER_DAYS)!),
    ({ triagedAt }) => after(triagedAt, ANSWER_DAYS)
  ),
  sanctionable: say(
    'Only a suspended page can be removed. Suspend it first; removal is possible once its representatives have been notified and could appeal.',
    ({ maintenance }, { sanction }) => sanction !== 'removal' || maintenance === 'suspended'
  ),
  suspension_notified: say(NOT_DELIVERED, ({ maintenance, delivered }, { sanction }) => {
    return sanction !== 'removal' || maintenance !== 'suspended' || delivered !== null
  }),
  suspension_heard: say(
    'A page can be removed only after the time to appeal its suspension is over, and any appeal is decided.',
    ({ suspensionAppeal }, { sanction }, now) =>
      sanction !== 'removal' || suspensionAppeal === null || Date.parse(suspensionAppeal) < now.getTime(),
    ({ suspensionAppeal }) => (suspensionAppeal === OPEN_APPEAL ? null : suspensionAppeal)
  ),
  at_once: say(
    'Before the case is upheld, only a suspension for classified material or conduct can be imposed. Hear the representatives first.',
    (one, { sanction }) => isSevere(one) && sanction === 'suspension'
  ),
  proposed: say(
    'A page can be suspended for its maintenance only after all notices were delivered and suspension is proposed.',
    ({ kind, maintenance }, { sanction }) =>
      kind === 'failure_to_maintain' && maintenance === 'suspension_proposed' && sanction === 'suspension'
  ),
  harder: say(
    'Only a more severe sanction can follow one that is in force.',
    ({ sanction, liftedAt }, asked) => liftedAt === null && rank(asked.sanction) > rank(sanction)
  ),
  in_time: say(
    'A sanction can be appealed once, until `appealUntil`.',
    ({ appealUntil, appealedAt }, _, now) =>
      appealedAt === null && appealUntil !== null && now.getTime() <= Date.parse(appealUntil)
  ),
  standing: say('The sanction has already been lifted.', ({ liftedAt }) => liftedAt === null),
  too_late: say(
    'The appeal period has not ended yet.',
    ({ appealUntil }, _, now) => appealUntil !== null && now.getTime() > Date.parse(appealUntil),
    ({ appealUntil }) => appealUntil
  ),
  delivered: say(NOT_DELIVERED, ({ sanction, delivered }) => sanction !== 'removal' || delivered !== null),
  maintained: say(
    'Only a case opened by the reminders, or in which the page was suspended for its maintenance, ends with them.',
    ({ kind, origin, sanction }) => kind === 'failure_to_maintain' && (origin === 'automatic' || sanction !== null)
  ),
  in_person: inPerson,
  other_admin: say(
    {
      problem: 'The admin who imposed a sanction cannot decide its appeal. Ask another admin of the portal to decide.',
      code: 'FORBIDDEN'
    },
    ({ imposedIt }) => !imposedIt
  )
}

/** Until when a sanction that is imposed at a moment can be appealed. */
export const appealUntil = (at: string) => after(at, APPEAL_DAYS)!
