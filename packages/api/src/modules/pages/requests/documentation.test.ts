import { readFile } from 'node:fs/promises'
import t from 'tap'
import { FORMULA } from '../overlaps/formula.ts'
import { ANSWER_DAYS } from '../succession/link.ts'
import { WAITS_DAYS } from './request.ts'

t.test('the documentation says the numbers as the code has them', async t => {
  const page = await readFile(new URL('../../../../../../docs/governance/page-requests.md', import.meta.url), 'utf8')
  const { version, weights, likelyFrom } = FORMULA
  for (const words of [
    `version ${version}`,
    `name ${weights.name}, mission ${weights.mission}, topics ${weights.topics}`,
    `From ${likelyFrom} on`,
    `${WAITS_DAYS} days`,
    `${ANSWER_DAYS} days`
  ])
    t.ok(page.includes(words), words)
})
