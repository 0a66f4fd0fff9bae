import t from 'tap'
import { answering, compareAnswers } from './matrix.answers.fixtures.ts'
import { makeWorld } from './matrix.fixtures.ts'

// Hundreds of changes, each with all that can be read around it, take their time on a busy machine.
t.setTimeout(900_000)

t.test('no change shows its caller what they cannot read right after it', { timeout: 900_000 }, async t => {
  const world = await makeWorld(t)
  let unseen = 0
  for (const { name, operation } of answering) {
    const result = await compareAnswers(world, name, operation)
    t.strictSame(result.wrong, [], name)
    t.ok(result.compared > 0, `${name}: ${result.compared} answers`)
    unseen += result.unseen
  }
  t.ok(unseen > 0, `${unseen} answers out of sight`)
})
