import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { consumers } from './chain.ts'
import { activityOperations } from './operations.ts'
import { activity as log } from './table.ts'

export const activity = defineModule({
  name: 'activity',
  personal: [
    personal(log, {
      people: {
        subjectId: {
          erasure: { kept: 'The id of an erased person no longer resolves; the values of these entries are deleted.' },
          holds: ['id', 'occurredAt', 'verb', 'before', 'after']
        },
        personId: {
          erasure: { kept: 'The id of an erased person no longer resolves; the action itself is kept.' },
          holds: ['id', 'occurredAt', 'verb', 'subjectType', 'subjectId', 'requestId']
        }
      }
    })
  ],
  operations: activityOperations,
  consumers
})
