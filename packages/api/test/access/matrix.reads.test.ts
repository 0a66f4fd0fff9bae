import t from 'tap'
import { changes } from '../../src/core/operation/operation.ts'
import { isWhole, tryDoors } from './matrix.run.fixtures.ts'

// Tens of thousands of calls take their time on a busy machine.
t.setTimeout(900_000)

t.test('who may read what', { timeout: 900_000 }, async t => {
  isWhole(t)
  await tryDoors(t, operation => !changes(operation))
})
