import { Type } from '@sinclair/typebox'
import { rule } from '../evaluation/rule.ts'
import { lessons } from '../facts/closing.ts'
import { message } from '../message.ts'

export const closeLessons = rule({
  id: 'close.lessons',
  version: 1,
  of: 'community',
  guards: 'close',
  severity: 'medium',
  clause: 'Closing a community: lessons learned written',
  source: '[004]',
  facts: { lessons },
  settings: Type.Object({}),
  judge: ({ lessons = 0 }, _settings, _asOf, { noLessonsKnown = false }) => {
    if (lessons > 0) return { status: 'pass', message: message('close.lessons.written', { lessons }) }
    return noLessonsKnown
      ? { status: 'pass', message: message('close.lessons.none_known') }
      : { status: 'fail', message: message('close.lessons.none'), pointer: '/noLessonsKnown' }
  },
  remedy: 'POST /v1/resources'
})
