import type { Kind } from '../../../core/operation/kind.ts'
import { eventModel } from './model.ts'
import { eventWritable } from './writable.ts'

export const eventKind = {
  model: eventModel,
  writeModel: eventWritable,
  noun: 'events',
  singular: 'event',
  subjectType: 'event'
} satisfies Kind
