import type { Freshness } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import { unlessEnded, unlessPaused } from '../evaluation/preconditions.ts'
import { daysBetween, evidenceItem, rule } from '../evaluation/rule.ts'
import { lastUpdate, pageSetting } from '../facts/page.ts'
import { message } from '../message.ts'

const unseen = (known: string, asOf: Date, graceDays: number) =>
  daysBetween(known, asOf) < graceDays
    ? ({
        status: 'not_applicable',
        message: message('page.stale.young', { on: dayOf(known) })
      } as const)
    : ({ status: 'inconclusive', message: message('page.stale.not_known') } as const)

// After which share of the interval it became what it is.
const SINCE: Partial<Record<Freshness, number>> = { due: 0.75, stale: 1, abandoned: 1 }

export const pageStale = rule({
  id: 'page.stale',
  version: 2,
  of: 'page',
  severity: 'high',
  clause: 'Failure to routinely update and maintain the COP webpage',
  source: '[002]',
  facts: { lastUpdate, setting: pageSetting },
  settings: Type.Object({
    graceDays: Type.Integer({
      default: 90,
      minimum: 0,
      maximum: 1000,
      description: 'Number of days for which a page without evidence is too new to evaluate.'
    })
  }),
  judge: ({ lastUpdate, setting }, { graceDays }, asOf) => {
    const unless = unlessEnded(setting!) ?? unlessPaused(setting!)
    if (unless) return unless
    const { at, kind, freshness, reviewEveryDays, knownSince } = lastUpdate!
    if (at === null || kind === null) return unseen(knownSince ?? setting!.registeredAt, asOf, graceDays)
    const share = SINCE[freshness]
    return {
      status: freshness === 'fresh' ? 'pass' : freshness === 'due' ? 'warn' : 'fail',
      message: message('page.stale.updated', { on: dayOf(at), everyDays: reviewEveryDays }),
      evidence: [evidenceItem('page.last-update', message('page.stale.last_update', { on: dayOf(at), by: kind }), at)],
      ...(share ? { since: new Date(Date.parse(at) + share * reviewEveryDays * DAY_MS).toISOString() } : {}),
      score: { fresh: 10, due: 6, stale: 3, abandoned: 0, unknown: 0 }[freshness]
    }
  },
  remedy: 'POST /v1/pages/{page}/attestations'
})
