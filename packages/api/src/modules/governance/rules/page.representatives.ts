import { Type } from '@sinclair/typebox'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { pageSetting } from '../facts/page.ts'
import { type Representative, representatives } from '../facts/representatives.ts'
import { message } from '../message.ts'

const ROLES = ['primary', 'secondary'] as const

const termOf = ({ name, role, since, away, standInName }: Representative) =>
  away
    ? message('page.representatives.term_on_leave', { name, role, since, ...away, standIn: standInName })
    : message('page.representatives.term', { name, role, since })

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
  version: 1,
  of: 'page',
  severity: 'high',
  clause: 'Designation of a primary and secondary representative to manage and maintain the COP webpage',
  source: '[002]',
  facts: { representatives, setting: pageSetting },
  settings: Type.Object({}),
  judge: ({ representatives = [], setting }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const evidence = representatives.map(one => evidenceItem('page.representatives', termOf(one), one.since))
    const vacant = ROLES.filter(role => !representatives.some(one => one.role === role))
    if (vacant.length > 0)
      return {
        status: 'fail',
        message:
          vacant.length === 2
            ? message('page.representatives.none')
            : message('page.representatives.vacant', { role: vacant[0]! }),
        evidence,
        score: vacant.length === 2 ? 0 : 4
      }
    if (new Set(representatives.map(({ person }) => person)).size < 2)
      return { status: 'fail', message: message('page.representatives.same'), evidence }
    const watch = watched(representatives)
    return { status: watch ? 'warn' : 'pass', message: watch ?? message('page.representatives.two'), evidence }
  },
  remedy: 'POST /v1/representatives'
})
