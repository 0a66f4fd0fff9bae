import { Type } from '@sinclair/typebox'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { pageSetting } from '../facts/page.ts'
import { type Representative, representatives } from '../facts/representatives.ts'

const ROLES = ['primary', 'secondary'] as const

const leave = ({ away }: Representative) => (away?.until ? `until ${away.until}` : `since ${away!.from}`)
const words = (one: Representative) => {
  const term = `${one.name} is the ${one.role} representative since ${one.since}`
  if (!one.away) return `${term}.`
  return `${term}, on leave ${leave(one)}${one.standInName ? `; ${one.standInName} stands in` : ''}.`
}

/** What is not as it should be though both roles are filled. */
const watched = (all: Representative[]) => {
  const alone = all.find(({ away, standIn }) => away && !standIn)
  if (alone)
    return `The ${alone.role} representative, ${alone.name}, is on leave ${leave(alone)}, and nobody stands in.`
  const acting = new Set(all.map(({ person, standIn }) => standIn ?? person))
  return acting.size < 2 ? 'During a leave one person acts as both representatives.' : undefined
}

export const pageRepresentatives = rule({
  id: 'page.representatives',
  version: 1,
  of: 'page',
  severity: 'high',
  title: 'Two people look after the page',
  fails: 'It has not both an active primary and an active secondary representative, two different people.',
  clause: 'Designation of a primary and secondary representative to manage and maintain the COP webpage',
  source: '[002]',
  facts: { representatives, setting: pageSetting },
  settings: Type.Object({}),
  judge: ({ representatives = [], setting }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const evidence = representatives.map(one => evidenceItem('page.representatives', words(one), one.since))
    const vacant = ROLES.filter(role => !representatives.some(one => one.role === role))
    if (vacant.length > 0)
      return {
        status: 'fail',
        reason:
          vacant.length === 2
            ? 'The page has no active representative.'
            : `The page has no active ${vacant[0]} representative.`,
        evidence,
        score: vacant.length === 2 ? 0 : 4
      }
    if (new Set(representatives.map(({ person }) => person)).size < 2)
      return { status: 'fail', reason: 'One person is both the primary and the secondary representative.', evidence }
    const watch = watched(representatives)
    return { status: watch ? 'warn' : 'pass', reason: watch ?? 'The page has two active representatives.', evidence }
  },
  remedy: {
    text: 'Name who looks after the page, and who does when the first cannot: two different people.',
    effort: 'a conversation',
    call: 'POST /v1/representatives'
  }
})
