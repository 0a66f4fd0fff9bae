import { WeightCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { WriteModel } from '../../../core/model/write.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, type WriteHook } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { addDays, today } from '../../../platform/days.ts'
import { weightFaults } from '../words.en.ts'
import { weightModel } from './model.ts'

const writeModel: WriteModel = { model: weightModel, upsertKey: ['activity', 'version'] }

const kind = {
  model: weightModel,
  writeModel,
  noun: 'weights',
  singular: 'weight',
  subjectType: 'weight',
  scope: 'engagement'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const

/** The next version of a weight. It holds from a day on that has not begun: what acts weigh never changes. */
const nextVersion: WriteHook<WeightCreate> = async ({ draft, call: { db } }) => {
  const { activity, startsOn = addDays(today(), 1) } = draft
  if (startsOn <= today())
    throw new ApiError('RULE_BROKEN', weightFaults.startsOn, [{ pointer: '/startsOn', detail: weightFaults.startsOn }])
  await db.run(sql`select from weights where activity = ${activity} and version = 1 for update`)
  const [next] = await db.run<{ version: number }>(
    sql`select max(version) + 1 as version from weights where activity = ${activity}`
  )
  return { ...draft, startsOn, version: next!.version }
}

export const weightOperations: Operation[] = [
  list(kind, reading, 'Lists what activities weigh, with all changes, by activity by default.'),
  get(kind, reading, 'Returns a weight by id.'),
  create(
    kind,
    { allowPortalKeys: false, allowedRoles: [] },
    WeightCreate,
    'Changes what an activity weighs from a day on, tomorrow at the earliest. What was done before keeps its weight.',
    nextVersion
  )
]
