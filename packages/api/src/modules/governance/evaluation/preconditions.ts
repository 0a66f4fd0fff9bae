import { type CommunityStatus, ENDED, type Message } from '@guildhall/schema'
import { addDays, dayOf } from '../../../platform/days.ts'
import { message } from '../message.ts'
import type { Verdict } from './rule.ts'
import { latest, type Span, sinceOf } from './since.ts'

/** A change of the status of a community: what it was before, and when it changed. */
export type StatusStep = { from: CommunityStatus; at: string }

/** How a community stands: its status with the changes of it, the newest first. */
type Standing = { status: CommunityStatus; steps: readonly StatusStep[] }

const JUDGED: readonly CommunityStatus[] = ['active', 'renewing']

/** For how many days after its launch a community is too new for some rules. */
export const YOUNG_DAYS = 90

const not = (message: Message, since?: string | null): Verdict => ({
  status: 'not_applicable',
  message,
  ...(since ? { since } : {})
})

/** When a community came from another status to those that it is of now, if it ever did. */
const cameTo = ({ steps }: Standing, isOfThem: (status: CommunityStatus) => boolean) =>
  steps.find(({ from }) => !isOfThem(from))?.at

/** Since when a community is active, if it was not so from the beginning. */
export const activeSince = (setting: Standing): string | undefined => cameTo(setting, one => JUDGED.includes(one))

/** Since when something is so with the roles in a community: since it was launched or became active at the earliest. */
export const sinceHeld = <S extends Span>(
  terms: readonly S[],
  setting: Standing & { began: string | null },
  asOf: Date,
  isSo: (held: S[]) => boolean
): string | undefined => {
  const active = activeSince(setting)
  const since = sinceOf(terms, asOf, isSo, latest(setting.began, active))
  return since && latest(since, active)
}

/** Why nothing is to be judged of those who lead a community, if so: nobody does. */
export const unlessLed = (
  leaders: readonly unknown[],
  terms: readonly Span[],
  setting: Standing & { began: string | null },
  asOf: Date
): Verdict | undefined =>
  leaders.length > 0
    ? undefined
    : not(
        message('leader.none'),
        sinceHeld(terms, setting, asOf, held => held.length === 0)
      )

/** Why a community is not to be judged at all, if so: it is not active. */
export const unlessActive = (setting: Standing): Verdict | undefined => {
  const { status } = setting
  return JUDGED.includes(status)
    ? undefined
    : not(
        message('not_judged.inactive', { status }),
        cameTo(setting, one => !JUDGED.includes(one))
      )
}

/** Why a page is not to be judged at all, if so: its community has ended, and the page is only kept to be read. */
export const unlessEnded = (setting: Standing & { closedOn: string | null }): Verdict | undefined => {
  const { status, closedOn } = setting
  const ended = (one: CommunityStatus) => (ENDED as readonly CommunityStatus[]).includes(one)
  return ended(status) ? not(message('not_judged.ended', { status }), closedOn ?? cameTo(setting, ended)) : undefined
}

/** Why a community is not to be judged yet, if so: it was launched fewer than `days` days ago. */
export const unlessYoung = ({ began }: { began: string | null }, asOf: Date, days = YOUNG_DAYS): Verdict | undefined =>
  began !== null && dayOf(asOf) < addDays(began, days)
    ? not(message('not_judged.young', { on: began }), began)
    : undefined

/** Why a community is not to be judged just now, if so: it declared a pause. */
export const unlessPaused = ({ pause }: { pause: { from: string; until: string } | null }): Verdict | undefined =>
  pause === null ? undefined : not(message('not_judged.paused', { until: pause.until }), pause.from)
