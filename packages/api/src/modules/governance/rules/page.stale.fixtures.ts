import { ago, type Cases, ended, pageThere } from './cases.fixtures.ts'
import { pageStale } from './page.stale.ts'

const updated = (days: number, freshness: string, kind = 'attestation') => ({
  lastUpdate: { at: ago(days), kind, person: null, reviewEveryDays: 90, freshness }
})
const pause = { from: '2026-06-01', until: '2026-09-01' }
const never = { at: null, kind: null, person: null, reviewEveryDays: 90, freshness: 'unknown' }

export const cases: Cases = {
  rule: pageStale,
  facts: { setting: pageThere, ...updated(10, 'fresh') },
  cases: [
    ...ended,
    { name: 'fresh', status: 'pass', score: 10, evidence: 1, reason: /last updated on 5 June 2026.* every 90 days/ },
    { name: 'due', facts: updated(70, 'due', 'heartbeat'), status: 'warn', score: 6 },
    { name: 'stale', facts: updated(90, 'stale', 'sitemap'), status: 'fail', score: 3 },
    { name: 'abandoned', facts: updated(180, 'abandoned', 'http'), status: 'fail', score: 0 },
    {
      name: 'no evidence for 89 days',
      facts: { lastUpdate: never, setting: { ...pageThere, registeredAt: ago(89) } },
      status: 'not_applicable',
      reason: /too new/
    },
    {
      name: 'no evidence for a moment less than 90 days',
      facts: { lastUpdate: never, setting: { ...pageThere, registeredAt: ago(90, -1) } },
      status: 'not_applicable'
    },
    {
      name: 'no evidence for 90 days',
      facts: { lastUpdate: never, setting: { ...pageThere, registeredAt: ago(90) } },
      status: 'inconclusive'
    },
    {
      name: 'registered today, though an older change of it is on record',
      facts: { lastUpdate: { ...never, knownSince: ago(200) }, setting: { ...pageThere, registeredAt: ago(0) } },
      status: 'inconclusive'
    },
    {
      name: 'another grace',
      facts: { lastUpdate: never, setting: { ...pageThere, registeredAt: ago(30) } },
      settings: { graceDays: 30 },
      status: 'inconclusive'
    },
    {
      name: 'a declared pause',
      facts: { ...updated(300, 'abandoned'), setting: { ...pageThere, pause } },
      status: 'not_applicable',
      reason: /pause until 1 September 2026/
    },
    { name: 'fresh in a declared pause', facts: { setting: { ...pageThere, pause } }, status: 'pass' }
  ]
}
