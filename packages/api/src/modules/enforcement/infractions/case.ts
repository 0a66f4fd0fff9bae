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
import type { Caller } from '../../../core/access/caller.ts'
import { forbidden } from '../../../core/lifecycle/actors.ts'
import { lacking, must, NOTHING, refusal } from '../../../core/lifecycle/lack.ts'
import { DAY_MS } from '../../../platform/days.ts'
import type { Said } from '../../../platform/messages.ts'
import { NOT_DELIVERED } from '../maintenance/escalation.ts'
import { caseLacks as lacks } from '../words.en.ts'

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
  forbidden(lacks.must_be_person(what), {
    header: 'Guildhall-Actor'
  })

/** Refuses a bare key where only a person decides. */
export const needPerson = ({ person }: Caller, what: string) => {
  if (person === null) throw refusal(mustBePerson(what))
}

const inPerson = lacking<CaseFacts, CaseInput>(lacks.in_person, ({ person, sanction }, input) => {
  const decided = input.sanction ?? sanction
  if (person !== null || !decided || !BY_PERSON.includes(decided)) return NOTHING
  return mustBePerson(input.sanction ? `A ${decided}` : 'The appeal')
})

const say = must<CaseFacts, CaseInput>

export const guards = {
  found: say(lacks.found, ({ kind }) => kind !== 'failure_to_maintain'),
  unmaintained: say(lacks.unmaintained, ({ kind }) => kind === 'failure_to_maintain'),
  classified: say(lacks.classified, ({ kind }) => kind === 'classified_material'),
  severe: say(lacks.severe, isSevere),
  silent: say(
    lacks.silent(ANSWER_DAYS),
    ({ triagedAt }, _, now) => triagedAt !== null && now.getTime() >= Date.parse(after(triagedAt, ANSWER_DAYS)!),
    ({ triagedAt }) => after(triagedAt, ANSWER_DAYS)
  ),
  sanctionable: say(
    lacks.sanctionable,
    ({ maintenance }, { sanction }) => sanction !== 'removal' || maintenance === 'suspended'
  ),
  suspension_notified: say(NOT_DELIVERED, ({ maintenance, delivered }, { sanction }) => {
    return sanction !== 'removal' || maintenance !== 'suspended' || delivered !== null
  }),
  suspension_heard: say(
    lacks.suspension_heard,
    ({ suspensionAppeal }, { sanction }, now) =>
      sanction !== 'removal' || suspensionAppeal === null || Date.parse(suspensionAppeal) < now.getTime(),
    ({ suspensionAppeal }) => (suspensionAppeal === OPEN_APPEAL ? null : suspensionAppeal)
  ),
  at_once: say(lacks.at_once, (one, { sanction }) => isSevere(one) && sanction === 'suspension'),
  proposed: say(
    lacks.proposed,
    ({ kind, maintenance }, { sanction }) =>
      kind === 'failure_to_maintain' && maintenance === 'suspension_proposed' && sanction === 'suspension'
  ),
  harder: say(
    lacks.harder,
    ({ sanction, liftedAt }, asked) => liftedAt === null && rank(asked.sanction) > rank(sanction)
  ),
  in_time: say(
    lacks.in_time,
    ({ appealUntil, appealedAt }, _, now) =>
      appealedAt === null && appealUntil !== null && now.getTime() <= Date.parse(appealUntil)
  ),
  standing: say(lacks.standing, ({ liftedAt }) => liftedAt === null),
  too_late: say(
    lacks.too_late,
    ({ appealUntil }, _, now) => appealUntil !== null && now.getTime() > Date.parse(appealUntil),
    ({ appealUntil }) => appealUntil
  ),
  delivered: say(NOT_DELIVERED, ({ sanction, delivered }) => sanction !== 'removal' || delivered !== null),
  maintained: say(
    lacks.maintained,
    ({ kind, origin, sanction }) => kind === 'failure_to_maintain' && (origin === 'automatic' || sanction !== null)
  ),
  in_person: inPerson,
  other_admin: say(
    {
      problem: lacks.other_admin,
      code: 'FORBIDDEN'
    },
    ({ imposedIt }) => !imposedIt
  )
}

/** Until when a sanction that is imposed at a moment can be appealed. */
export const appealUntil = (at: string) => after(at, APPEAL_DAYS)!
