import { SuccessPattern, type SuccessPatternStatus } from '@guildhall/schema'
import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { type Speech, speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { moment } from '../evaluation/evaluate.ts'
import { readFact } from '../evaluation/fact.ts'
import { evidenceInWords } from '../evaluation/in-words.ts'
import type { Verdict } from '../evaluation/rule.ts'
import { message } from '../message.ts'
import { bandOfBrothers } from './band-of-brothers.ts'
import { circleOfLife } from './circle-of-life.ts'
import { diversity } from './diversity.ts'
import { fastLane } from './fast-lane.ts'
import { musicalChairs } from './musical-chairs.ts'

/** Every pattern there is. */
export const patterns = [bandOfBrothers, diversity, musicalChairs, fastLane, circleOfLife]

const STATUSES: Partial<Record<Verdict['status'], SuccessPatternStatus>> = { pass: 'present', fail: 'not_yet' }

/** What is known of a community by all facts of the patterns, each read once. */
const knownOf = async (db: Database, community: string, asOf: string) => {
  const known = new Map<string, unknown>()
  for (const fact of patterns.flatMap(({ facts }) => Object.values(facts)))
    if (!known.has(fact.id))
      known.set(fact.id, (await readFact(db, fact, { ids: [community], asOf, portal: null })).get(community))
  return known
}

const judgeAll = async (db: Database, community: string, speech: Speech): Promise<SuccessPattern[]> => {
  const { say } = speech
  const asOf = await moment(db)
  const known = await knownOf(db, community, asOf)
  return patterns.map(({ id, source, facts, judge }) => {
    const values = Object.entries(facts).map(([name, fact]) => [name, known.get(fact.id)])
    const { status, message: reason, evidence = [] } = judge(Object.fromEntries(values), new Date(asOf))
    return {
      pattern: id,
      name: say(message(`pattern.${id}.name`)),
      meaning: say(message(`pattern.${id}.meaning`)),
      source,
      status: STATUSES[status] ?? 'inconclusive',
      reason: say(reason),
      message: reason,
      evidence: evidenceInWords(evidence, speech)
    }
  })
}

export const patternOperations: Operation[] = [
  readUnder(
    { ...communityKind, scope: 'governance' },
    { allowPortalKeys: false, allowedRoles: ['leader', 'core'] },
    {
      path: 'patterns',
      method: 'patterns',
      summary: 'List the success patterns of a community',
      description:
        'Returns which patterns of successful communities are present today, which are not yet, and why. They are indicators, not requirements: they do not count towards a score, and nothing follows from them.'
    },
    { item: SuccessPattern, run: (community, { db, viewer }) => judgeAll(db, community, speechIn(viewer.language)) }
  )
]
