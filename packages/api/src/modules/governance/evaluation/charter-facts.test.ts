import { sql } from 'drizzle-orm'
import t from 'tap'
import { addDays, startOf, today } from '../../../platform/days.ts'
import { stage } from '../../charters/charters/charters.fixtures.ts'
import { charterReviewDue, lastCharter } from '../facts/charters.ts'
import { type Fact, readFact } from './fact.ts'

const REVIEWS = ['019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4', '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d5']
const day = (days: number) => addDays(today(), days)
const at = (days: number, ms = 0) => new Date(startOf(day(days)).getTime() + ms).toISOString()

t.test('the charter and its review date are read as of any moment', async t => {
  const { store, community, draft, take } = await stage(t)
  const read = async <V>(fact: Fact<V>, asOf: string) =>
    (await readFact(store, fact, { ids: [community], asOf, portal: null })).get(community) as V | undefined
  const numbers = async (asOf: string) => {
    const [charter, review] = [await read(lastCharter, asOf), await read(charterReviewDue, asOf)]
    return [charter?.number, charter && charter.endedAt !== null, review?.on]
  }
  await draft({ nextReviewOn: day(100) })
  t.strictSame(await numbers(at(1)), [undefined, undefined, undefined], 'a draft is none')
  await store.run(sql`
    insert into charters (community_id, number, status, title, next_review_on, published_at, superseded_at)
    values (${community}, 1, 'superseded', 'First', ${day(100)}, ${at(-300)}, ${at(-200)}), (${community}, 2, 'superseded', 'Second', ${day(300)}, ${at(-200)}, ${at(-100)}),
      (${community}, 3, 'superseded', 'Third', null, ${at(-100)}, ${at(-50)})`)
  t.strictSame(await numbers(at(-300, -1)), [undefined, undefined, undefined])
  t.strictSame(await numbers(at(-300)), [1, false, day(100)])
  t.strictSame(await numbers(at(-200, -1)), [1, false, day(100)])
  t.strictSame(await numbers(at(-200)), [2, false, day(300)])
  t.strictSame(await numbers(at(-100)), [3, false, null], 'no date is set')
  t.strictSame(await numbers(at(-50, -1)), [3, false, null])
  t.strictSame(await numbers(at(-50)), [3, true, undefined], 'it was removed')

  const fourth = await draft()
  await take('admin', fourth, 'publish')
  const later = at(2)
  t.strictSame(await numbers(later), [4, false, null])
  await store.run(sql`
    insert into charter_reviews (id, community_id, charter_id, status, prefill, outcome, held_on, concluded_at, next_review_on, created_at)
    values (${REVIEWS[0]}, ${community}, ${fourth}, 'concluded', '[]', 'keep', ${day(10)}, ${at(10)}, ${day(375)}, ${at(3)}),
      (${REVIEWS[1]}, ${community}, ${fourth}, 'concluded', '[]', 'keep', ${day(380)}, ${at(381)}, null, ${at(370)})`)
  t.match(await read(charterReviewDue, later), { on: null, open: null })
  t.match(await read(charterReviewDue, at(3)), { on: null, open: REVIEWS[0] })
  t.match(await read(charterReviewDue, at(10)), { on: day(375), since: /^20/, open: null }, 'as the review decided')
  t.match(await read(charterReviewDue, at(381, -1)), { on: day(375), open: REVIEWS[1] })
  t.match(await read(charterReviewDue, at(381)), { on: null, open: null })
})
