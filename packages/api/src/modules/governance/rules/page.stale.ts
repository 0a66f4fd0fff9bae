import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { unlessEnded, unlessPaused } from '../evaluation/preconditions.ts'
import { daysBetween, evidenceItem, rule } from '../evaluation/rule.ts'
import { lastUpdate, pageSetting } from '../facts/page.ts'

const BY: Record<string, string> = {
  attestation: 'attested by a representative',
  heartbeat: 'told by the portal',
  sitemap: 'by the sitemap',
  http: 'by its Last-Modified',
  content: 'by a change that the monitor saw'
}

const unseen = (registeredAt: string, asOf: Date, graceDays: number) =>
  daysBetween(registeredAt, asOf) < graceDays
    ? ({
        status: 'not_applicable',
        reason: `The page was registered on ${dayOf(registeredAt)} and is too young to judge.`
      } as const)
    : ({ status: 'inconclusive', reason: 'Nothing is known yet of when the page was updated.' } as const)

export const pageStale = rule({
  id: 'page.stale',
  version: 1,
  of: 'page',
  severity: 'high',
  title: 'The page shows signs of life',
  fails: 'Its freshness is stale or abandoned.',
  clause: 'Failure to routinely update and maintain the COP webpage',
  source: '[002]',
  facts: { lastUpdate, setting: pageSetting },
  settings: Type.Object({
    graceDays: Type.Integer({
      default: 90,
      minimum: 0,
      maximum: 1000,
      description: 'How many days a page without any evidence is too young to judge.'
    })
  }),
  judge: ({ lastUpdate, setting }, { graceDays }, asOf) => {
    const unless = unlessEnded(setting!) ?? unlessPaused(setting!)
    if (unless) return unless
    const { at, kind, freshness, reviewEveryDays } = lastUpdate!
    if (at === null || kind === null) return unseen(setting!.registeredAt, asOf, graceDays)
    return {
      status: freshness === 'fresh' ? 'pass' : freshness === 'due' ? 'warn' : 'fail',
      reason: `The page was last updated on ${dayOf(at)}, and is to be looked through every ${reviewEveryDays} days.`,
      evidence: [evidenceItem('page.last-update', `Last updated on ${dayOf(at)}, ${BY[kind]}.`, at)],
      score: { fresh: 10, due: 6, stale: 3, abandoned: 0, unknown: 0 }[freshness]
    }
  },
  remedy: {
    text: 'Look through the page, mend what is old, and attest that it is true.',
    effort: '10 minutes',
    call: 'POST /v1/pages/{page}/attestations'
  }
})
