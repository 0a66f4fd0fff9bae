import { operations } from '../../src/service/modules.ts'
import { fixtures } from './beside.fixtures.ts'
import { type Expectations, UNKNOWN } from './expectations.fixtures.ts'
import { visibilityExpectations } from './matrix.sights.fixtures.ts'

/** Each operation: who is turned away, and who of those that see the thing gets in. */
export const accessExpectations: Expectations = Object.assign(
  {},
  ...fixtures.map(({ accessExpectations }) => accessExpectations)
)

/** Whether a new record’s subject stands in the path rather than in the body. */
const isInPath = (name: string) =>
  operations.some(({ id, params }) => id === name.split(':')[0] && params !== undefined)

/** What a caller is answered: done, or the code of the refusal. `place` undefined: there is no such thing. */
export const expected = (name: string, caller: string, place: string | undefined): string => {
  if ((UNKNOWN as readonly string[]).includes(caller)) return 'UNAUTHENTICATED'
  const { on, never, may, answer = {} } = accessExpectations[name]!
  const done = typeof answer === 'string' ? answer : (answer[caller] ?? 'done')
  if (never.split(' ').includes(caller)) return 'FORBIDDEN'
  const named = on !== undefined && place !== 'none'
  if (named && !(place !== undefined && visibilityExpectations[on]!.get(caller)?.has(place)))
    return /^(create|find)/.test(name) && !isInPath(name) ? 'UNKNOWN_REFERENCE' : 'NOT_FOUND'
  if (may === 'seen') return done
  return may[caller]?.split(' ').includes(place?.split(' ')[0] ?? 'none') ? done : 'FORBIDDEN'
}
