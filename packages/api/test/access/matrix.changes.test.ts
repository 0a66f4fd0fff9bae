import t from 'tap'
import { changes } from '../../src/core/operation/operation.ts'
import { tryDoors } from './matrix.run.fixtures.ts'

// Tens of thousands of calls take their time on a busy machine.
t.setTimeout(900_000)

t.test('who may change what', { timeout: 900_000 }, async t => {
  await tryDoors(t, changes)
})
