import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { sinceHeld, unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, holders, inRole, roleTerms } from '../facts/community.ts'
import { message } from '../message.ts'

/** Sponsors who do not lead it themselves. */
const othersIn = <H extends { role: string; person: string }>(held: readonly H[]): H[] => {
  const leaders = new Set(inRole(held, 'leader').map(({ person }) => person))
  return inRole(held, 'sponsor').filter(({ person }) => !leaders.has(person))
}

export const communitySponsor = rule({
  id: 'community.sponsor',
  version: 1,
  of: 'community',
  severity: 'medium',
  clause: 'Have a strong sponsorship from the management; the sponsor ties the community to the strategic objectives',
  source: '[000][004]',
  facts: { setting: communitySetting, holders, terms: roleTerms },
  settings: Type.Object({}),
  judge: ({ setting, holders = [], terms = [] }, _settings, asOf) => {
    const unless = unlessActive(setting!)
    if (unless) return unless
    const sponsors = inRole(holders, 'sponsor')
    const [other] = othersIn(holders)
    const since = sinceHeld(terms, setting!, asOf, held => othersIn(held).length > 0 === (other !== undefined))
    const evidence = sponsors
      .slice(0, 50)
      .map(({ name, since }) =>
        evidenceItem(
          'community.roles',
          message('community.sponsor.sponsors', { name, on: since && dayOf(since) }),
          since
        )
      )
    if (other)
      return { status: 'pass', message: message('community.sponsor.one', { name: other.name }), evidence, since }
    return {
      status: 'fail',
      message: message(sponsors.length > 0 ? 'community.sponsor.leader_only' : 'community.sponsor.none'),
      evidence,
      since
    }
  },
  remedy: 'POST /v1/terms'
})
