import type { Freshness } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { unlessEnded, unlessPaused } from '../evaluation/preconditions.ts'
import { after, daysBetween, evidenceItem, rule } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { lastUpdate, pageSetting } from '../facts/page.ts'
import { message } from '../message.ts'

const unseen = (known: string, asOf: Date, graceDays: number) =>
  daysBetween(known, asOf) < graceDays
    ? ({
        status: 'not_applicable',
        message: message('page.stale.young', { on: dayOf(known) }),
        since: known
      } as const)
    : ({
        status: 'inconclusive',
        message: message('page.stale.not_known'),
        since: after(known, graceDays)
      } as const)

// After which share of the interval it became what it is.
const SINCE: Partial<Record<Freshness, number>> = { due: 0.75, stale: 1, abandoned: 1 }

export const pageStale = rule({
  id: 'page.stale',
  version: 3,
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
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const { at, kind, freshness, reviewEveryDays, knownSince } = lastUpdate!
    const share = SINCE[freshness]
    const since = at !== null && share ? after(at, share * reviewEveryDays) : undefined
    // What is fresh needs no pause.
    const paused = freshness === 'fresh' ? undefined : unlessPaused(setting!)
    if (paused) return { ...paused, since: latest(paused.since, since) }
    if (at === null || kind === null) return unseen(knownSince ?? setting!.registeredAt, asOf, graceDays)
    return {
      status: freshness === 'fresh' ? 'pass' : freshness === 'due' ? 'warn' : 'fail',
      message: message('page.stale.updated', { on: dayOf(at), everyDays: reviewEveryDays }),
      evidence: [evidenceItem('page.last-update', message('page.stale.last_update', { on: dayOf(at), by: kind }), at)],
      since,
      score: { fresh: 10, due: 6, stale: 3, abandoned: 0, unknown: 0 }[freshness]
    }
  },
  remedy: 'POST /v1/pages/{page}/attestations'
})
