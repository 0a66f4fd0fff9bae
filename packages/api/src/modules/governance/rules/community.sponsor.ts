import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, holders, inRole } from '../facts/community.ts'
import { message } from '../message.ts'

export const communitySponsor = rule({
  id: 'community.sponsor',
  version: 1,
  of: 'community',
  severity: 'medium',
  clause: 'Have a strong sponsorship from the management; the sponsor ties the community to the strategic objectives',
  source: '[000][004]',
  facts: { setting: communitySetting, holders },
  settings: Type.Object({}),
  judge: ({ setting, holders }) => {
    const unless = unlessActive(setting!)
    if (unless) return unless
    const leaders = new Set(inRole(holders, 'leader').map(({ person }) => person))
    const sponsors = inRole(holders, 'sponsor')
    const others = sponsors.filter(({ person }) => !leaders.has(person))
    const evidence = sponsors
      .slice(0, 50)
      .map(({ name, since }) =>
        evidenceItem(
          'community.roles',
          message('community.sponsor.sponsors', { name, on: since && dayOf(since) }),
          since
        )
      )
    if (others.length > 0)
      return { status: 'pass', message: message('community.sponsor.one', { name: others[0]!.name }), evidence }
    return {
      status: 'fail',
      message: message(sponsors.length > 0 ? 'community.sponsor.leader_only' : 'community.sponsor.none'),
      evidence
    }
  },
  remedy: 'POST /v1/terms'
})
