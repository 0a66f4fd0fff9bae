import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, holders, inRole } from '../facts/community.ts'

export const communitySponsor = rule({
  id: 'community.sponsor',
  version: 1,
  of: 'community',
  severity: 'medium',
  title: 'Somebody of weight stands behind the community',
  fails: 'It has no sponsor other than its leader.',
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
        evidenceItem('community.roles', `${name} sponsors it${since ? ` since ${dayOf(since)}` : ''}.`, since)
      )
    if (others.length > 0) return { status: 'pass', reason: `${others[0]!.name} sponsors the community.`, evidence }
    return {
      status: 'fail',
      reason: sponsors.length > 0 ? 'Its only sponsor is its leader.' : 'The community has no sponsor.',
      evidence
    }
  },
  remedy: {
    text: 'Ask the director whose area is nearest to sponsor the community, and put it on record.',
    effort: 'a conversation',
    call: 'POST /v1/terms'
  }
})
