import { Type } from '@sinclair/typebox'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { lastRead } from '../facts/checks.ts'
import { pagePurpose, pageSetting } from '../facts/page.ts'

export const pageMission = rule({
  id: 'page.mission',
  version: 1,
  of: 'page',
  severity: 'medium',
  title: 'The page says what the community is for',
  fails: 'No mission is declared, or it is not shown on the page.',
  clause: 'Declaration of a COP mission that addresses a current business transformation requirement or aspiration',
  source: '[002]',
  facts: { purpose: pagePurpose, read: lastRead, setting: pageSetting },
  settings: Type.Object({
    shown: Type.Boolean({ default: true, description: 'Whether the mission must also be shown on the page.' })
  }),
  judge: ({ purpose, read, setting }, { shown }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const { mission } = purpose!
    if (mission === null) return { status: 'fail', reason: 'Neither the page nor its community declares a mission.' }
    const declared = evidenceItem(
      'page.purpose',
      `The mission: ${mission.length > 300 ? `${mission.slice(0, 299)}…` : mission}`
    )
    if (!shown) return { status: 'pass', reason: 'A mission is declared.', evidence: [declared] }
    if (!read || read.missionShown === null)
      return {
        status: 'inconclusive',
        reason: 'A mission is declared; whether the page shows it is not known yet.',
        evidence: [declared]
      }
    const said = read.missionShown
      ? 'The words of the mission stand on the page.'
      : 'The words of the mission do not stand on the page.'
    return {
      status: read.missionShown ? 'pass' : 'fail',
      reason: read.missionShown
        ? 'The page shows the declared mission.'
        : 'The page does not show the declared mission.',
      evidence: [declared, evidenceItem('page.last-read', said, read.at)],
      ...(read.missionShown ? {} : { score: 4 })
    }
  },
  remedy: {
    text: 'Write down the mission in a sentence or two, and put it where readers see it first.',
    effort: '30 minutes',
    call: 'PATCH /v1/pages/{page}'
  }
})
