import fc from 'fast-check'
import t from 'tap'
import { semaphore } from './semaphore.ts'

/** Work that stays in until it is told to leave, and notes who is in. */
const stage = (inTurn: ReturnType<typeof semaphore>) => {
  const inside: { who: string; leave: () => void }[] = []
  const left: Promise<void>[] = []
  const come = (who: string) => {
    const work = inTurn(
      () =>
        new Promise<void>(resolve => {
          const one = {
            who,
            leave: () => {
              inside.splice(inside.indexOf(one), 1)
              resolve()
            }
          }
          inside.push(one)
        }),
      who
    )
    work.catch(() => undefined)
    left.push(work)
    return work
  }
  const settled = () => new Promise(resolve => setImmediate(resolve))
  return { come, inside, left, settled, names: () => inside.map(({ who }) => who).sort() }
}

t.test('one who comes with much work leaves places and room in the line for others', async t => {
  const { come, inside, settled, names } = stage(semaphore(3, 6, 2 / 3))
  for (let turn = 0; turn < 6; turn++) come('a')
  await settled()
  t.strictSame(names(), ['a', 'a'], 'two of three places')
  await t.rejects(come('a'), { name: 'LineTooLong' }, 'and four of six in the line')
  come('b')
  await settled()
  t.strictSame(names(), ['a', 'a', 'b'])
  come('b')
  come('c')
  await t.rejects(come('c'), { name: 'LineTooLong' }, 'the line has an end for all')
  inside.find(({ who }) => who === 'b')!.leave()
  await settled()
  t.strictSame(names(), ['a', 'a', 'b'], 'the first of those who have least')
  inside.find(({ who }) => who === 'a')!.leave()
  await settled()
  t.strictSame(names(), ['a', 'b', 'c'], 'whoever has none comes before whoever has one')
})

t.test('with one place all take turns', async t => {
  const { come, inside, settled, names } = stage(semaphore(1, 10, 2 / 3))
  for (let turn = 0; turn < 3; turn++) come('a')
  come('b')
  await settled()
  const order: string[] = []
  while (inside.length > 0) {
    order.push(...names())
    inside[0]!.leave()
    await settled()
  }
  t.equal(order.length, 4)
})

t.test('whatever comes and leaves, no place is lost, none is given twice and nobody exceeds their share', async t => {
  const steps = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.nat(5)), { maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), steps, async (places, steps) => {
      const { come, inside, left, settled } = stage(semaphore(places, Number.POSITIVE_INFINITY, 2 / 3))
      const most = Math.max(1, Math.floor((places * 2) / 3))
      let came = 0
      for (const step of steps) {
        if (typeof step === 'string') {
          come(step)
          came++
        } else inside[step]?.leave()
        await settled()
        if (inside.length > places) return false
        if (['a', 'b', 'c'].some(name => inside.filter(({ who }) => who === name).length > most)) return false
      }
      while (inside.length > 0) {
        inside[0]!.leave()
        await settled()
      }
      await Promise.all(left)
      return left.length === came
    }),
    { numRuns: 200 }
  )
  t.pass()
})
