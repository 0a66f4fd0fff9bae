import { type CommunityStatus, ENDED, type Message } from '@guildhall/schema'
import { addDays, dayOf } from '../../../platform/days.ts'
import { message } from '../message.ts'
import type { Verdict } from './rule.ts'

const JUDGED: readonly CommunityStatus[] = ['active', 'renewing']

const not = (message: Message): Verdict => ({ status: 'not_applicable', message })

/** Why a community is not to be judged at all, if so: it is not active. */
export const unlessActive = ({ status }: { status: CommunityStatus }): Verdict | undefined =>
  JUDGED.includes(status) ? undefined : not(message('not_judged.inactive', { status }))

/** Why a page is not to be judged at all, if so: its community has ended, and the page is only kept to be read. */
export const unlessEnded = ({ status }: { status: CommunityStatus }): Verdict | undefined =>
  (ENDED as readonly CommunityStatus[]).includes(status) ? not(message('not_judged.ended', { status })) : undefined

/** Why a community is not to be judged yet, if so: it was launched fewer than `days` days ago. */
export const unlessYoung = ({ began }: { began: string | null }, asOf: Date, days = 90): Verdict | undefined =>
  began !== null && dayOf(asOf) < addDays(began, days) ? not(message('not_judged.young', { on: began })) : undefined

/** Why a community is not to be judged just now, if so: it declared a pause. */
export const unlessPaused = ({ pausedUntil }: { pausedUntil: string | null }): Verdict | undefined =>
  pausedUntil === null ? undefined : not(message('not_judged.paused', { until: pausedUntil }))
