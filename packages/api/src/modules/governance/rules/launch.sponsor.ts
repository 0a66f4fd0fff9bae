import { Type } from '@sinclair/typebox'
import { rule } from '../evaluation/rule.ts'
import { holders } from '../facts/community.ts'
import { sponsorsIn } from '../facts/sponsors.ts'
import { message } from '../message.ts'

export const launchSponsor = rule({
  id: 'launch.sponsor',
  version: 1,
  of: 'community',
  guards: 'launch',
  severity: 'high',
  clause: 'A sponsor, a director who is not the leader, supports the community and frames its launch',
  source: '[004]',
  facts: { holders },
  settings: Type.Object({}),
  judge: ({ holders = [] }) => {
    const [first] = sponsorsIn(holders)
    return first
      ? { status: 'pass', message: message('launch.sponsor.sponsors', { name: first.name }) }
      : { status: 'fail', message: message('launch.sponsor.none') }
  },
  remedy: 'POST /v1/terms'
})
