import { type CommunityStatus, ENDED } from '@guildhall/schema'
import { addDays, dayOf } from '../../../platform/days.ts'
import type { Verdict } from './rule.ts'

const JUDGED: readonly CommunityStatus[] = ['active', 'renewing']

const not = (reason: string): Verdict => ({ status: 'not_applicable', reason })

/** Why a community is not to be judged at all, if so: it is not active. */
export const unlessActive = ({ status }: { status: CommunityStatus }): Verdict | undefined =>
  JUDGED.includes(status) ? undefined : not(`The community is ${status.replace('_', ' ')}.`)

/** Why a page is not to be judged at all, if so: its community has ended, and the page is only kept to be read. */
export const unlessEnded = ({ status }: { status: CommunityStatus }): Verdict | undefined =>
  (ENDED as readonly CommunityStatus[]).includes(status)
    ? not(`The community is ${status}, and its page is only kept to be read.`)
    : undefined

/** Why a community is not to be judged yet, if so: it was launched fewer than `days` days ago. */
export const unlessYoung = ({ began }: { began: string | null }, asOf: Date, days = 90): Verdict | undefined =>
  began !== null && dayOf(asOf) < addDays(began, days)
    ? not(`The community was launched on ${began} and is too young to judge.`)
    : undefined

/** Why a community is not to be judged just now, if so: it declared a pause. */
export const unlessPaused = ({ pausedUntil }: { pausedUntil: string | null }): Verdict | undefined =>
  pausedUntil === null ? undefined : not(`The community is in its declared pause until ${pausedUntil}.`)
