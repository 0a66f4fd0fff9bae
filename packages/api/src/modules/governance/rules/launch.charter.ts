import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { lastCharter } from '../facts/charters.ts'
import { message } from '../message.ts'

export const launchCharter = rule({
  id: 'launch.charter',
  version: 1,
  of: 'community',
  guards: 'launch',
  severity: 'high',
  clause: 'Develop and publish a charter: the purpose and aims of the community, and a reference for its review',
  source: '[004]',
  facts: { charter: lastCharter },
  settings: Type.Object({}),
  judge: ({ charter }) =>
    charter && charter.endedAt === null
      ? {
          status: 'pass',
          message: message('launch.charter.published'),
          evidence: [
            evidenceItem(
              'community.charter',
              message('community.charter.version', { number: charter.number, on: dayOf(charter.publishedAt) }),
              charter.publishedAt
            )
          ]
        }
      : { status: 'fail', message: message('launch.charter.none') },
  remedy: 'POST /v1/communities/{community}/charters'
})
