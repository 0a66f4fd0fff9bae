import {
  type InfractionAct,
  type InfractionKind,
  type InfractionStatus,
  type Maintenance,
  type NoticeKind,
  SANCTIONS,
  type Sanction,
  SEVERE_KINDS
} from '@guildhall/schema'

/** How long representatives have to answer before silence counts, and to appeal a sanction. */
export const ANSWER_DAYS = 14
export const APPEAL_DAYS = 14
const DAY_MS = 86_400_000

/** Who does something in a case: deciders are the admins of the portal and service keys. */
type Doer =
  | 'reader'
  | 'decider'
  | 'representative'
  /** An admin of the portal in person, or a key that acts for one. */
  | 'person'
  /** A decider who did not impose the sanction, where there is another. */
  | 'other'
  | 'service'

/** A case as the table asks about it. */
export type Case = {
  kind: InfractionKind
  status: InfractionStatus
  triagedAt: string | null
  sanction: Sanction | null
  appealUntil: string | null
  appealedAt: string | null
  liftedAt: string | null
  /** Where its page stands on the ladder of maintenance. */
  maintenance: Maintenance
  /** The sanction that is asked for. */
  asked?: Sanction
}

/** What must hold, and the sentence for who asks too early. */
type Guard = { holds: (one: Case, now: Date) => boolean; else: string }

const isSevere = ({ kind }: Case) => (SEVERE_KINDS as readonly string[]).includes(kind)
const rank = (sanction: Sanction | null | undefined) => (sanction ? SANCTIONS.indexOf(sanction) : -1)

export const GUARDS = {
  severe: {
    holds: isSevere,
    else: 'Only classified material and conduct are decided on before the representatives were heard.'
  },
  silent: {
    holds: ({ triagedAt }, now) => triagedAt !== null && now.getTime() - Date.parse(triagedAt) >= ANSWER_DAYS * DAY_MS,
    else: `The representatives have ${ANSWER_DAYS} days to answer. Uphold it when they have answered, or after that time.`
  },
  sanctionable: {
    holds: ({ asked, maintenance }) => asked !== 'removal' || maintenance === 'suspended',
    else: 'Only a suspended page is removed. Suspend it first; removal follows once its representatives were told and could appeal.'
  },
  at_once: {
    holds: one => isSevere(one) && one.asked === 'suspension',
    else: 'Before it is upheld, only a suspension for classified material or conduct can be imposed. Hear the representatives first.'
  },
  proposed: {
    holds: ({ kind, maintenance, asked }) =>
      kind === 'failure_to_maintain' && maintenance === 'suspension_proposed' && asked === 'suspension',
    else: 'A page is suspended for its maintenance when all notices were delivered and suspension is proposed.'
  },
  harder: {
    holds: ({ sanction, asked, liftedAt }) => liftedAt === null && rank(asked) > rank(sanction),
    else: 'Only a harder sanction can follow one that stands.'
  },
  in_time: {
    holds: ({ appealUntil, appealedAt }, now) =>
      appealedAt === null && appealUntil !== null && now.getTime() <= Date.parse(appealUntil),
    else: 'A sanction is appealed once, within the time that `appealUntil` says.'
  },
  standing: {
    holds: ({ liftedAt }) => liftedAt === null,
    else: 'The sanction was lifted already.'
  },
  too_late: {
    holds: ({ appealUntil }, now) => appealUntil !== null && now.getTime() > Date.parse(appealUntil),
    else: 'The time to appeal is not over yet.'
  }
} satisfies Record<string, Guard>

/** One row of the table: from which states, by which act, to which state, who does it, what must hold, who is told. */
export type Move = {
  from: readonly (InfractionStatus | null)[]
  act: InfractionAct
  to: InfractionStatus
  who: Doer
  guards: readonly (keyof typeof GUARDS)[]
  notice: NoticeKind | null
}

const UNDECIDED = ['triaged', 'acknowledged', 'disputed'] as const
const OPEN = ['reported', ...UNDECIDED] as const

/** The whole life of a case. What does not stand here does not happen. */
export const CASES: readonly Move[] = [
  { from: [null], act: 'report', to: 'reported', who: 'reader', guards: [], notice: null },
  { from: ['reported'], act: 'triage', to: 'triaged', who: 'decider', guards: [], notice: 'infraction_opened' },
  {
    from: ['triaged', 'disputed'],
    act: 'acknowledge',
    to: 'acknowledged',
    who: 'representative',
    guards: [],
    notice: null
  },
  {
    from: ['triaged', 'acknowledged'],
    act: 'dispute',
    to: 'disputed',
    who: 'representative',
    guards: [],
    notice: null
  },
  { from: UNDECIDED, act: 'remedy', to: 'remedied', who: 'decider', guards: [], notice: 'infraction_decided' },
  { from: OPEN, act: 'dismiss', to: 'dismissed', who: 'decider', guards: [], notice: 'infraction_decided' },
  {
    from: ['acknowledged', 'disputed'],
    act: 'uphold',
    to: 'upheld',
    who: 'decider',
    guards: [],
    notice: 'infraction_decided'
  },
  { from: ['triaged'], act: 'uphold', to: 'upheld', who: 'decider', guards: ['silent'], notice: 'infraction_decided' },
  {
    from: ['reported', 'triaged'],
    act: 'uphold',
    to: 'upheld',
    who: 'decider',
    guards: ['severe'],
    notice: 'infraction_decided'
  },
  sanction(['upheld'], ['sanctionable']),
  sanction(OPEN, ['at_once']),
  sanction(UNDECIDED, ['proposed']),
  sanction(['sanctioned', 'final'], ['harder', 'sanctionable']),
  { from: ['sanctioned'], act: 'appeal', to: 'appealed', who: 'representative', guards: ['in_time'], notice: null },
  { from: ['appealed'], act: 'grant', to: 'final', who: 'other', guards: [], notice: 'appeal_decided' },
  { from: ['appealed'], act: 'deny', to: 'final', who: 'other', guards: [], notice: 'appeal_decided' },
  { from: ['sanctioned'], act: 'lapse', to: 'final', who: 'service', guards: ['too_late'], notice: null },
  {
    from: ['sanctioned', 'appealed', 'final'],
    act: 'lift',
    to: 'final',
    who: 'person',
    guards: ['standing'],
    notice: null
  }
]

function sanction(from: Move['from'], guards: Move['guards']): Move {
  return { from, act: 'sanction', to: 'sanctioned', who: 'decider', guards, notice: 'infraction_decided' }
}

/** The sanctions that only a person imposes, not a bare key. */
export const BY_PERSON: readonly Sanction[] = ['suspension', 'removal']

/** The row by which an act moves a case now, or the sentence that says what would make it right. */
export const moveOf = (act: InfractionAct, one: Case, now: Date): Move | string => {
  const rows = CASES.filter(move => move.act === act && move.from.includes(one.status))
  if (rows.length === 0) {
    const from = [...new Set(CASES.filter(move => move.act === act).flatMap(move => move.from))]
    return `The case is ${one.status}. That can be done while it is ${from.join(' or ')}.`
  }
  const open = rows.find(({ guards }) => guards.every(guard => GUARDS[guard].holds(one, now)))
  if (open) return open
  const closed = rows.flatMap(({ guards }) => guards.filter(guard => !GUARDS[guard].holds(one, now)))
  return GUARDS[closed[0]!].else
}

/** Until when a sanction that is imposed now can be appealed. */
export const appealUntil = (now: Date) => new Date(now.getTime() + APPEAL_DAYS * DAY_MS).toISOString()
