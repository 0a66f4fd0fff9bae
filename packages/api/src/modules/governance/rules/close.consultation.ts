import { Type } from '@sinclair/typebox'
import { addDays, dayOf, startOf } from '../../../platform/days.ts'
import { rule } from '../evaluation/rule.ts'
import { consultation } from '../facts/closing.ts'
import { message } from '../message.ts'

export const closeConsultation = rule({
  id: 'close.consultation',
  version: 1,
  of: 'community',
  guards: 'close',
  severity: 'high',
  clause: 'Closing a community: members told and heard',
  source: '[004]',
  facts: { consultation },
  settings: Type.Object({}),
  judge: ({ consultation }, _settings, asOf) => {
    const { members, until, isClosed } = consultation!
    if (members === 0) return { status: 'pass', message: message('close.consultation.no_members') }
    if (until === null) return { status: 'fail', message: message('close.consultation.none') }
    if (isClosed || until < dayOf(asOf))
      return { status: 'pass', message: message('close.consultation.heard', { until }) }
    return {
      status: 'fail',
      message: message('close.consultation.open', { until }),
      from: startOf(addDays(until, 1)).toISOString()
    }
  },
  remedy: 'POST /v1/communities/{community}/transitions'
})
