import { ContributionCreate, ContributionResults, ContributionsCreate, contributionsEnvelope } from '@guildhall/schema'
import type { Prepared } from '../../../core/model/rows.ts'
import { toRows } from '../../../core/model/rows.ts'
import { type Kind, listPathOf } from '../../../core/operation/kind.ts'
import { type CallOf, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { checker } from '../../../core/operation/validation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { contributionModel } from './model.ts'
import { record } from './record.ts'
import { contributionWritable } from './writable.ts'

const kind = {
  model: contributionModel,
  writeModel: contributionWritable,
  noun: 'contributions',
  singular: 'contribution',
  subjectType: 'contribution'
} satisfies Kind
const reading = { allowPortalKeys: false, allowedRoles: 'any' } as const

const check = checker(ContributionCreate, 'body')

const checked = (item: unknown): { draft: ContributionCreate } | { fault: ApiError } => {
  try {
    return { draft: check(item) }
  } catch (fault) {
    if (fault instanceof ApiError) return { fault }
    throw fault
  }
}

/** Records each item that fits, and says of each what was done. */
const recordItems = async ({ db, viewer, body }: CallOf<typeof ContributionsCreate>): Promise<ContributionResults> => {
  const items = body.items.map(checked)
  const drafts = items.flatMap(item => ('draft' in item ? item.draft : []))
  const rows = (await toRows(db, contributionWritable, drafts, viewer)).values()
  const prepared = items.map((item): Prepared => ('fault' in item ? item : rows.next().value!))
  const answers = await record(db, prepared)
  return { items: answers.map((answer, index) => ({ index, ...answer }) as ContributionResults['items'][number]) }
}

export const contributionOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists what other systems recorded of what people gave and received, as far as it is visible to the caller, by time by default. People see their own; the leader and the core group see those of their community. What the service itself has on record is in the ledger.'
  ),
  get(kind, reading, 'Returns a contribution by id.'),
  defineOperation({
    id: 'createContributions',
    noun: kind.noun,
    method: 'create',
    verb: 'POST',
    path: listPathOf(kind),
    summary: 'Record contributions',
    description:
      'Records up to 1,000 contributions from other systems, in any order. Each is identified by `source` and `sourceKey`: sent again, it is not counted again. An item that does not fit is not recorded, and the others are; each has its own result. A contribution never changes. A correction is a contribution with `corrects`: it takes back the whole weight of another one of the same source, once.',
    body: ContributionsCreate,
    envelope: contributionsEnvelope,
    scope: 'contributions:write',
    allowPortalKeys: false,
    allowedRoles: [],
    problems: [],
    graphql: { root: 'mutation', field: 'createContributions' },
    answer: { kind: 'plain', status: 207, schema: ContributionResults, run: recordItems }
  })
]
