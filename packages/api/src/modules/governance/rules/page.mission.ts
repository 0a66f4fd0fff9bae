import { Type } from '@sinclair/typebox'
import { shortened } from '../../../platform/text.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { lastRead } from '../facts/checks.ts'
import { pagePurpose, pageSetting } from '../facts/page.ts'
import { message } from '../message.ts'

export const pageMission = rule({
  id: 'page.mission',
  version: 1,
  of: 'page',
  severity: 'medium',
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
    if (mission === null) return { status: 'fail', message: message('page.mission.none') }
    const declared = evidenceItem('page.purpose', message('page.mission.mission', { mission: shortened(mission, 300) }))
    if (!shown) return { status: 'pass', message: message('page.mission.declared'), evidence: [declared] }
    if (!read || read.missionShown === null)
      return {
        status: 'inconclusive',
        message: message('page.mission.not_known'),
        evidence: [declared]
      }
    const said = read.missionShown ? message('page.mission.words_found') : message('page.mission.words_missing')
    return {
      status: read.missionShown ? 'pass' : 'fail',
      message: message(read.missionShown ? 'page.mission.shown' : 'page.mission.not_shown'),
      evidence: [declared, evidenceItem('page.last-read', said, read.at)],
      ...(read.missionShown ? {} : { score: 4, since: read.unshownSince ?? undefined })
    }
  },
  remedy: 'PATCH /v1/pages/{page}'
})
