import { INFRACTION_STATUSES, type InfractionAct, type InfractionStatus, type NoticeKind } from '@guildhall/schema'
import { type By, forbidden, service, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { NOTHING } from '../../../core/lifecycle/lack.ts'
import type { Columns, Step } from '../../../core/lifecycle/types.ts'
import { caseLacks } from '../words.en.ts'
import { appealUntil, type Case, type CaseFacts, type CaseInput, guards } from './case.ts'
import { carryOut, showAgain, suspendPages } from './follow.ts'
import { loadCases } from './load.ts'
import { notifyOfCases } from './notify.ts'

/** Cases, as their lifecycle is about them. */
export type OfCases = { facts: CaseFacts; subject: Case; input: CaseInput; by: By }
/** A step of a case that was taken. */
export type CaseStep = Step<OfCases, InfractionAct> & { step: string }

const UNDECIDED = ['triaged', 'acknowledged', 'disputed'] as const
const OPEN = ['reported', ...UNDECIDED] as const
const CLOSED: readonly InfractionStatus[] = ['remedied', 'dismissed', 'final']
const HEARD: readonly (InfractionStatus | null)[] = ['upheld', 'sanctioned', 'final']
/** What concerns the sanction that stands. */
const OF_SANCTION: readonly InfractionAct[] = ['appeal', 'grant', 'deny', 'lapse', 'lift']
const DECIDED = 'infraction_decided'
const IN_PERSON = forbidden(caseLacks.representative_in_person)
const NOT_THEIRS = forbidden(caseLacks.representative)

/** What a removal lacks; it follows a suspension of which somebody was notified and could appeal. */
const REMOVABLE = ['sanctionable', 'suspension_notified', 'suspension_heard'] as const

type Guards = readonly (keyof typeof guards)[]

const decision = <N extends string>(
  name: N,
  from: readonly InfractionStatus[],
  to: InfractionStatus,
  asked: Guards = [],
  notice: NoticeKind | null = DECIDED
) => ({ name, from, to, by: 'decider' as const, guards: asked, notice })

const reply = <N extends string>(
  name: N,
  from: readonly InfractionStatus[],
  to: InfractionStatus,
  asked: Guards = []
) => ({ name, from, to, by: 'representative' as const, guards: asked, notice: null })

const byItself = <N extends string>(
  name: N,
  from: readonly (InfractionStatus | null)[],
  to: InfractionStatus,
  asked: Guards,
  notice: NoticeKind | null = null
) => ({ name, from, to, by: 'service' as const, guards: asked, notice })

const SETS: Partial<Record<InfractionAct, (step: Step<OfCases, InfractionAct>, by: By, at: string) => Columns>> = {
  triage: ({ subject, input }, _, at) => ({ kind: input.kind ?? subject.kind, triaged_at: at }),
  uphold: (_, __, at) => ({ upheld_at: at }),
  sanction: ({ from, input: { sanction } }, { caller }, at) => ({
    sanction,
    sanctioned_at: at,
    sanctioned_by_id: caller?.person ?? null,
    appeal_until: appealUntil(at),
    appealed_at: null,
    appeal_outcome: null,
    effective_at: sanction === 'removal' ? null : at,
    ...(HEARD.includes(from) ? {} : { upheld_at: at })
  }),
  appeal: (_, __, at) => ({ appealed_at: at }),
  grant: (_, __, at) => ({ appeal_outcome: 'granted', lifted_at: at, effective_at: null }),
  deny: ({ subject }, _, at) => ({
    appeal_outcome: 'denied',
    ...(subject.sanction === 'removal' ? { effective_at: at } : {})
  }),
  lapse: ({ subject }, _, at) => (subject.sanction === 'removal' ? { effective_at: at } : {}),
  lift: (_, __, at) => ({ lifted_at: at, effective_at: null })
}

const actorClassOf = ({ actor }: Step<OfCases, InfractionAct>, { caller }: By) => {
  if (caller === null) return 'robot'
  if (actor === 'reader') return caller.actorClass
  return actor === 'representative' ? 'representative' : caller.personal ? 'portal_admin' : 'robot'
}

/** The whole life of a case. */
export const cases = defineLifecycle<OfCases>()({
  noun: 'case',
  states: INFRACTION_STATUSES,
  guards,
  actors: {
    reader: ({ caller }) => (caller ? NOTHING : NOT_THEIRS),
    representative: ({ caller, relations }) =>
      !caller?.person ? IN_PERSON : relations.has('representative') ? NOTHING : NOT_THEIRS,
    decider: those(caseLacks.decider, 'portal_admin'),
    service
  },
  rows: [
    {
      name: 'report',
      from: [null],
      to: 'reported',
      by: 'reader',
      guards: ['classified'],
      notice: 'infraction_opened'
    },
    { name: 'report', from: [null], to: 'reported', by: 'reader', guards: [], notice: null },
    byItself('report', [null], 'triaged', ['found'], 'infraction_opened'),
    byItself('report', [null], 'triaged', ['unmaintained']),
    decision('triage', ['reported'], 'triaged', [], 'infraction_opened'),
    reply('acknowledge', ['triaged', 'disputed'], 'acknowledged'),
    reply('dispute', ['triaged', 'acknowledged'], 'disputed'),
    decision('remedy', UNDECIDED, 'remedied'),
    byItself('remedy', UNDECIDED, 'remedied', ['maintained']),
    decision('dismiss', OPEN, 'dismissed'),
    decision('uphold', ['acknowledged', 'disputed'], 'upheld'),
    decision('uphold', ['triaged'], 'upheld', ['silent']),
    decision('uphold', ['reported', 'triaged'], 'upheld', ['severe']),
    decision('sanction', ['upheld'], 'sanctioned', [...REMOVABLE, 'in_person']),
    decision('sanction', OPEN, 'sanctioned', ['at_once', 'in_person']),
    decision('sanction', UNDECIDED, 'sanctioned', ['proposed', 'in_person']),
    decision('sanction', ['sanctioned', 'final'], 'sanctioned', ['harder', ...REMOVABLE, 'in_person']),
    reply('appeal', ['sanctioned'], 'appealed', ['in_time']),
    decision('grant', ['appealed'], 'final', ['in_person', 'other_admin'], 'appeal_decided'),
    decision('deny', ['appealed'], 'final', ['in_person', 'other_admin', 'delivered'], 'appeal_decided'),
    byItself('lapse', ['sanctioned'], 'final', ['too_late', 'delivered']),
    decision('lift', ['sanctioned', 'appealed', 'final'], 'final', ['standing', 'in_person'], null),
    byItself('lift', ['sanctioned', 'appealed', 'final'], 'final', ['standing', 'maintained'])
  ],
  stored: {
    table: 'infractions',
    state: 'status',
    columns: [
      'kind',
      'triaged_at',
      'upheld_at',
      'closed_at',
      'sanction',
      'sanctioned_at',
      'sanctioned_by_id',
      'appeal_until',
      'appealed_at',
      'appeal_outcome',
      'effective_at',
      'lifted_at'
    ],
    steps: {
      table: 'infraction_steps',
      subject: 'infraction_id',
      columns: ['act', 'sanction', 'words', 'actor_class', 'person_id']
    },
    // What is decided depends on where the page stands, so it is held as well.
    hold: 'from infractions i join pages p on p.id = i.page_id where i.id = any ($ids) order by i.id for update of i, p'
  },
  load: (db, moves, by) =>
    loadCases(
      db,
      moves.map(({ id }) => id),
      by
    ),
  sets: (step, by, at) => ({
    ...SETS[step.name]?.(step, by, at),
    closed_at: CLOSED.includes(step.to) ? at : null
  }),
  records: (step, by) => ({
    act: step.name,
    sanction: step.input.sanction ?? (OF_SANCTION.includes(step.name) ? step.subject.sanction : null),
    words: step.input.words ?? null,
    actor_class: actorClassOf(step, by),
    person_id: by.caller?.person ?? null
  }),
  after: { sanction: suspendPages, lapse: carryOut, deny: carryOut, grant: showAgain, lift: showAgain },
  notify: notifyOfCases
})
