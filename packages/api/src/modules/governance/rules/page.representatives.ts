import type { RepresentativeRole } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { after, daysBetween, evidenceItem, rule } from '../evaluation/rule.ts'
import { latest, sinceOf } from '../evaluation/since.ts'
import { pageSetting } from '../facts/page.ts'
import { type Representative, representatives, representativeTerms } from '../facts/representatives.ts'
import { message } from '../message.ts'

const ROLES = ['primary', 'secondary'] as const

type Held = Pick<Representative, 'role' | 'person'>

const termOf = ({ name, role, since, away, standInName }: Representative) =>
  away
    ? message('page.representatives.term_on_leave', { name, role, since, ...away, standIn: standInName })
    : message('page.representatives.term', { name, role, since })

/** What is lacking of two different people in two roles. */
const lacks = (all: readonly Held[], vacant: readonly RepresentativeRole[]) => {
  if (vacant.length === 2) return message('page.representatives.none')
  if (vacant.length === 1) return message('page.representatives.vacant', { role: vacant[0]! })
  const people = new Set(all.map(({ person }) => person))
  return people.size < 2 ? message('page.representatives.same') : undefined
}

const vacantIn = (all: readonly Held[]) => ROLES.filter(role => !all.some(one => one.role === role))
const isLacking = (all: readonly Held[]) => lacks(all, vacantIn(all)) !== undefined

/** What is not as it should be though both roles are filled. */
const watched = (all: Representative[]) => {
  const alone = all.find(({ away, standIn }) => away && !standIn)
  if (alone)
    return message('page.representatives.nobody_stands_in', { role: alone.role, name: alone.name, ...alone.away! })
  const acting = new Set(all.map(({ person, standIn }) => standIn ?? person))
  return acting.size < 2 ? message('page.representatives.acts_as_both') : undefined
}

export const pageRepresentatives = rule({
  id: 'page.representatives',
  version: 2,
  of: 'page',
  severity: 'high',
  clause: 'Designation of a primary and secondary representative to manage and maintain the COP webpage',
  source: '[002]',
  facts: { representatives, terms: representativeTerms, setting: pageSetting },
  settings: Type.Object({
    graceDays: Type.Integer({
      default: 7,
      minimum: 0,
      maximum: 365,
      description: 'Number of days after the registration of a page within which its representatives can be named.'
    })
  }),
  judge: ({ representatives = [], terms = [], setting }, { graceDays }, asOf) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const evidence = representatives.map(one => evidenceItem('page.representatives', termOf(one), one.since))
    const vacant = vacantIn(representatives)
    const lacking = lacks(representatives, vacant)
    if (lacking && daysBetween(setting!.registeredAt, asOf) < graceDays) {
      const on = dayOf(setting!.registeredAt)
      return {
        status: 'not_applicable',
        message: message('page.representatives.young', { on, days: graceDays }),
        evidence,
        since: setting!.registeredAt
      }
    }
    const since = sinceOf(terms, asOf, held => isLacking(held) === Boolean(lacking), setting!.registeredAt)
    if (lacking)
      return {
        status: 'fail',
        message: lacking,
        evidence,
        ...(vacant.length === 1 ? { score: 4 } : {}),
        since: since && latest(since, after(setting!.registeredAt, graceDays))
      }
    const watch = watched(representatives)
    const leaves = representatives.flatMap(({ away }) => (away ? [away.from] : []))
    return watch
      ? { status: 'warn', message: watch, evidence, since: since && latest(since, ...leaves) }
      : { status: 'pass', message: message('page.representatives.two'), evidence }
  },
  remedy: 'POST /v1/pages/{page}/handovers'
})
