import { Type } from '@sinclair/typebox'
import { sinceHeld, unlessActive, unlessLed } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import type { Span } from '../evaluation/since.ts'
import { communitySetting, holders, inRole, type RoleTerm, roleTerms } from '../facts/community.ts'
import { message } from '../message.ts'

/** Hours of a leader; undefined where they were others that are not known. */
type Timed = { hours: number | null | undefined; isShared?: boolean }

// The hours of those who share the seat add up.
const mostOf = (leaders: readonly Timed[]) => {
  const shared = leaders.flatMap(({ hours, isShared }) => (isShared && hours ? [hours] : []))
  return Math.max(...leaders.map(({ hours }) => hours ?? -1), shared.length > 0 ? shared.reduce((a, b) => a + b) : -1)
}

const statusOf = (leaders: readonly Timed[], hoursPerWeek: number) => {
  if (mostOf(leaders) >= hoursPerWeek) return 'pass'
  if (leaders.length === 0 || leaders.some(({ hours }) => hours === undefined)) return 'unknown'
  return leaders.some(({ hours }) => hours === null) ? 'inconclusive' : 'fail'
}

/** A term in two, where its hours were changed. */
const withHours = (term: RoleTerm): (Span & Timed)[] => {
  const { from, until, hoursSince } = term
  if (hoursSince === null || hoursSince <= (from ?? '')) return [term]
  const before = { ...term, hours: undefined, until: until !== null && until < hoursSince ? until : hoursSince }
  return [before, { ...term, from: hoursSince }]
}

export const communityLeaderTime = rule({
  id: 'community.leader-time',
  version: 2,
  of: 'community',
  severity: 'medium',
  clause: 'A leader with dedicated time on it: it must be part of the person’s job',
  source: '[000]',
  facts: { setting: communitySetting, holders, terms: roleTerms },
  settings: Type.Object({
    hoursPerWeek: Type.Number({
      default: 0.5,
      minimum: 0.1,
      maximum: 40,
      description: 'The minimum number of dedicated hours per week.'
    })
  }),
  judge: ({ setting, holders, terms }, { hoursPerWeek }, asOf) => {
    const leaders = inRole(holders, 'leader')
    const led = inRole(terms, 'leader')
    const unless = unlessActive(setting!) ?? unlessLed(leaders, led, setting!, asOf)
    if (unless) return unless
    const status = statusOf(leaders, hoursPerWeek)
    const since = sinceHeld(led.flatMap(withHours), setting!, asOf, held => statusOf(held, hoursPerWeek) === status)
    const evidence = leaders
      .slice(0, 50)
      .map(({ name, hours, since }) =>
        evidenceItem(
          'community.roles',
          hours === null
            ? message('community.leader-time.not_known_of', { name })
            : message('community.leader-time.hours_of', { name, hours }),
          since
        )
      )
    const most = mostOf(leaders)
    const said = message('community.leader-time.hours', { hours: most })
    if (status === 'pass') return { status, message: said, evidence, since }
    if (status === 'inconclusive')
      return { status, message: message('community.leader-time.not_known'), evidence, since }
    return { status: 'fail', message: most === 0 ? message('community.leader-time.none') : said, evidence, since }
  },
  remedy: 'GET /v1/terms?community={community}&role=leader'
})
