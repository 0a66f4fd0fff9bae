import { INFRACTION_KINDS, type InfractionStatus, type Maintenance, SANCTIONS, type Sanction } from '@guildhall/schema'
import fc from 'fast-check'
import t from 'tap'
import type { Caller, Relation } from '../../../core/access/caller.ts'
import { type By, byService } from '../../../core/lifecycle/actors.ts'
import { appealUntil, type CaseFacts } from './case.ts'
import { cases } from './cases.ts'

// Which ways a case goes, written by hand from the domain; it knows nothing of the table.
const WAYS: Record<InfractionStatus, InfractionStatus[]> = {
  reported: ['triaged', 'dismissed', 'upheld', 'sanctioned'],
  triaged: ['acknowledged', 'disputed', 'remedied', 'dismissed', 'upheld', 'sanctioned'],
  acknowledged: ['disputed', 'remedied', 'dismissed', 'upheld', 'sanctioned'],
  disputed: ['acknowledged', 'remedied', 'dismissed', 'upheld', 'sanctioned'],
  remedied: [],
  dismissed: [],
  upheld: ['sanctioned'],
  sanctioned: ['sanctioned', 'appealed', 'final'],
  appealed: ['final'],
  final: ['final', 'sanctioned']
}
const ACTS = [
  'triage',
  'acknowledge',
  'dispute',
  'remedy',
  'uphold',
  'dismiss',
  'sanction',
  'appeal',
  'grant',
  'deny',
  'lapse',
  'lift'
] as const
const DAY = 86_400_000
const SEVERE = ['classified_material', 'conduct']

const caller = { person: 'somebody', personal: true } as Caller
const by = (...relations: Relation[]): By => ({ caller, relations: new Set(relations) })
const REPLIES = ['acknowledge', 'dispute', 'appeal']
const BY = Object.fromEntries(
  ACTS.map(act => [act, act === 'lapse' ? byService() : by(REPLIES.includes(act) ? 'representative' : 'portal_admin')])
) as Record<(typeof ACTS)[number], By>

/** Does an act in a case as the service does, and checks what must never be. */
const doing = (
  one: CaseFacts,
  act: (typeof ACTS)[number],
  asked: Sanction,
  now: Date,
  appealed: Set<string | null>
): CaseFacts => {
  const wanted = act === 'sanction' ? asked : undefined
  const choice = cases.choose(one, act, { sanction: wanted }, BY[act], now)
  if ('lacks' in choice) return one
  const { row: move } = choice
  if (!WAYS[one.state!].includes(move.to)) throw new Error(`from ${one.state} to ${move.to} by ${act}`)
  if (act === 'sanction') {
    const heard = ['upheld', 'sanctioned', 'final'].includes(one.state!)
    const proposed = one.kind === 'failure_to_maintain' && one.maintenance === 'suspension_proposed'
    if (!heard && !(asked === 'suspension' && (SEVERE.includes(one.kind) || proposed)))
      throw new Error('nobody was heard')
    if (asked === 'removal' && one.maintenance !== 'suspended') throw new Error('removed without a suspension')
    if (asked === 'removal' && one.suspensionAppeal && one.suspensionAppeal >= now.toISOString())
      throw new Error('removed before the suspension could be appealed')
    if (one.liftedAt !== null) throw new Error('what was lifted comes back')
    appealed.delete(asked)
    const maintenance = asked === 'suspension' ? 'suspended' : one.maintenance
    return {
      ...one,
      state: move.to,
      sanction: asked,
      maintenance,
      appealUntil: appealUntil(now.toISOString()),
      suspensionAppeal: asked === 'suspension' ? appealUntil(now.toISOString()) : null,
      appealedAt: null
    }
  }
  if (act === 'appeal') {
    if (appealed.has(one.sanction)) throw new Error('appealed twice')
    if (now.toISOString() > one.appealUntil!) throw new Error('appealed too late')
    appealed.add(one.sanction)
    return { ...one, state: move.to, appealedAt: now.toISOString() }
  }
  if (act === 'lapse' && now.toISOString() <= one.appealUntil!) throw new Error('the time to appeal is cut short')
  const liftedAt = act === 'grant' || act === 'lift' ? now.toISOString() : one.liftedAt
  const triagedAt = act === 'triage' ? now.toISOString() : one.triagedAt
  return { ...one, state: move.to, liftedAt, triagedAt }
}

t.test('no sequence of acts and days leads a case where its table does not', async t => {
  const reached = new Set<string>()
  const step = fc.record({
    act: fc.constantFrom(...ACTS),
    asked: fc.constantFrom(...SANCTIONS),
    days: fc.constantFrom(0, 1, 13, 14, 15)
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...INFRACTION_KINDS),
      fc.constantFrom<Maintenance>('compliant', 'overdue', 'suspension_proposed', 'suspended'),
      fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }),
      (kind, maintenance, steps) => {
        const none = {
          origin: 'reported' as const,
          delivered: '2026-01-01',
          suspensionAppeal: null,
          person: 'somebody',
          imposedIt: false,
          triagedAt: null,
          sanction: null,
          appealUntil: null,
          appealedAt: null,
          liftedAt: null
        }
        let one: CaseFacts = { kind, maintenance, state: 'reported', ...none }
        let now = Date.parse('2026-01-01T00:00:00Z')
        const appealed = new Set<string | null>()
        for (const { act, asked, days } of steps) {
          now += days * DAY
          one = doing(one, act, asked, new Date(now), appealed)
          reached.add(one.state!)
        }
      }
    ),
    { numRuns: 1000 }
  )
  t.strictSame([...reached].sort(), Object.keys(WAYS).sort(), 'and every status was reached')
})
