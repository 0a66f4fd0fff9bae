import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { daysBetween, evidenceItem, rule } from '../evaluation/rule.ts'
import { pageSetting } from '../facts/page.ts'
import { type Representative, representatives } from '../facts/representatives.ts'
import { message } from '../message.ts'

const ROLES = ['primary', 'secondary'] as const

const termOf = ({ name, role, since, away, standInName }: Representative) =>
  away
    ? message('page.representatives.term_on_leave', { name, role, since, ...away, standIn: standInName })
    : message('page.representatives.term', { name, role, since })

/** What is lacking of two different people in two roles. */
const lacks = (all: Representative[], vacant: (typeof ROLES)[number][]) => {
  if (vacant.length === 2) return message('page.representatives.none')
  if (vacant.length === 1) return message('page.representatives.vacant', { role: vacant[0]! })
  const people = new Set(all.map(({ person }) => person))
  return people.size < 2 ? message('page.representatives.same') : undefined
}

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
  facts: { representatives, setting: pageSetting },
  settings: Type.Object({
    graceDays: Type.Integer({
      default: 7,
      minimum: 0,
      maximum: 365,
      description: 'Number of days after the registration of a page within which its representatives can be named.'
    })
  }),
  judge: ({ representatives = [], setting }, { graceDays }, asOf) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const evidence = representatives.map(one => evidenceItem('page.representatives', termOf(one), one.since))
    const vacant = ROLES.filter(role => !representatives.some(one => one.role === role))
    const lacking = lacks(representatives, vacant)
    if (lacking && daysBetween(setting!.registeredAt, asOf) < graceDays) {
      const on = dayOf(setting!.registeredAt)
      return {
        status: 'not_applicable',
        message: message('page.representatives.young', { on, days: graceDays }),
        evidence
      }
    }
    if (lacking) return { status: 'fail', message: lacking, evidence, ...(vacant.length === 1 ? { score: 4 } : {}) }
    const watch = watched(representatives)
    return { status: watch ? 'warn' : 'pass', message: watch ?? message('page.representatives.two'), evidence }
  },
  remedy: 'POST /v1/pages/{page}/handovers'
})
