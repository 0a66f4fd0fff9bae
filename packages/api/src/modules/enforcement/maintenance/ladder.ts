import { MAINTENANCE, type Maintenance, type NoticeKind } from '@guildhall/schema'
import { type By, forbidden, service } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { NOTHING } from '../../../core/lifecycle/lack.ts'
import type { Step } from '../../../core/lifecycle/types.ts'
import { ladderLacks } from '../words.en.ts'
import { type EscalationInput, type EscalationState, guards, stepReason } from './escalation.ts'
import { notifyOfSteps } from './notify.ts'
import { type PageState, pageStates } from './page-state.ts'

/** The ladder of maintenance, as its lifecycle is about it. */
export type OnLadder = { facts: EscalationState; subject: PageState; input: EscalationInput; by: By }

const WARNED = ['overdue', 'second_notice', 'final_notice', 'suspension_proposed'] as const
const SHOWN = ['compliant', 'due', ...WARNED] as const
const IN_A_CASE = forbidden(ladderLacks.person)

const climb = <N extends string>(name: N, from: Maintenance, to: Maintenance, notice: NoticeKind) => ({
  name,
  from: [from],
  to,
  by: 'service' as const,
  guards: ['unsettled', 'delivered', 'days'] as const,
  notice
})

/** Where a page comes down to: it is to be watched where other gates warn. */
const settle = (from: readonly Maintenance[], asked: readonly (keyof typeof guards)[], notice: NoticeKind | null) =>
  (
    [
      ['due', 'warned'],
      ['compliant', 'quiet']
    ] as const
  ).map(([to, guard]) => ({
    name: 'settle' as const,
    from,
    to,
    by: 'service' as const,
    guards: [...asked, guard],
    notice
  }))

/** The whole life of a page’s maintenance. */
export const ladder = defineLifecycle<OnLadder>()({
  noun: 'page',
  states: MAINTENANCE,
  guards,
  actors: {
    service,
    /** What a person decided in a case is carried out in that case, sometimes later. */
    person: (_, __, { case: on }) => (on ? NOTHING : IN_A_CASE)
  },
  rows: [
    { name: 'warn', from: ['compliant'], to: 'due', by: 'service', guards: ['warned'], notice: 'page_due_soon' },
    {
      name: 'notify',
      from: ['compliant', 'due'],
      to: 'overdue',
      by: 'service',
      guards: ['failing'],
      notice: 'page_overdue'
    },
    climb('remind', 'overdue', 'second_notice', 'page_second_notice'),
    climb('remind', 'second_notice', 'final_notice', 'page_final_notice'),
    climb('propose_suspension', 'final_notice', 'suspension_proposed', 'suspension_proposed'),
    {
      name: 'suspend',
      from: ['suspension_proposed'],
      to: 'suspended',
      by: 'person',
      guards: ['delivered'],
      notice: 'page_suspended'
    },
    { name: 'suspend', from: SHOWN, to: 'suspended', by: 'person', guards: ['upheld'], notice: 'page_suspended' },
    {
      name: 'remove',
      from: ['suspended'],
      to: 'removed',
      by: 'person',
      guards: ['delivered', 'appeal_over'],
      notice: 'page_removed'
    },
    { name: 'settle', from: ['due'], to: 'compliant', by: 'service', guards: ['settled', 'quiet'], notice: null },
    // Another cause than those that led up begins with its own first notice.
    {
      name: 'settle',
      from: WARNED,
      to: 'overdue',
      by: 'service',
      guards: ['other', 'failing'],
      notice: 'page_overdue'
    },
    // Only who was reminded is thanked.
    ...settle(WARNED, ['repaired', 'notified'], 'page_compliant'),
    ...settle(WARNED, ['settled'], null),
    {
      name: 'settle',
      from: ['suspended'],
      to: 'overdue',
      by: 'service',
      guards: ['settled', 'failing', 'no_sanction'],
      notice: 'page_overdue'
    },
    ...settle(['suspended'], ['repaired', 'no_sanction'], 'page_compliant'),
    ...settle(['suspended'], ['settled', 'no_sanction'], 'page_reinstated'),
    {
      name: 'reinstate',
      from: ['suspended'],
      to: 'compliant',
      by: 'person',
      guards: ['lifted'],
      notice: 'page_reinstated'
    }
  ],
  stored: {
    table: 'pages',
    state: 'maintenance',
    columns: ['maintenance_since'],
    steps: {
      table: 'maintenance_steps',
      subject: 'page_id',
      columns: ['reason', 'notice', 'person_id', 'infraction_id', 'causes']
    }
  },
  load: (db, moves, _, now) => pageStates(db, { ids: moves.map(({ id }) => id) }, now),
  sets: (_, __, at) => ({ maintenance_since: at }),
  records: ({ subject, input, notice }, { caller }) => ({
    reason: input.reason ?? stepReason(subject),
    notice,
    person_id: caller?.person ?? null,
    infraction_id: input.case?.id ?? null,
    causes: subject.causes.map(({ rule }) => rule)
  }),
  notify: notifyOfSteps
})

/** A step of the ladder that was taken. */
export type LadderStep = Step<OnLadder, string> & { step: string }
