import { Evaluation, EvaluationCreate, Fact, FindingChangeQuery, type Page, Rule, RuleQuery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { isId } from '../../../core/model/read.ts'
import { UnknownReference } from '../../../core/model/references.ts'
import { findIds } from '../../../core/model/rows.ts'
import { type Act, act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { pageKind } from '../../pages/pages/operations.ts'
import { packsOf } from '../packs/packs.ts'
import { catalogueIn, factsIn } from './catalogue.ts'
import { evaluate, moment } from './evaluate.ts'
import { holdSubjects } from './hold.ts'
import { findingChangeModel, findingModel } from './model.ts'

const kind = {
  model: findingModel,
  noun: 'findings',
  singular: 'finding',
  subjectType: 'finding',
  scope: 'governance'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const

type Evaluating = Call<Record<string, string>, Record<string, unknown>, EvaluationCreate>

/** The portals to judge: the one that is named, else all that the caller may act on. */
const portalsFor = async ({ db, body, caller }: Evaluating): Promise<string[]> => {
  const { portal } = body
  const name = portal ?? caller.portal ?? undefined
  const where = name === undefined ? sql`true` : isId(name) ? sql`id = ${name}` : sql`slug = ${name}`
  const bound = caller.portal === null ? sql`true` : sql`id = ${caller.portal}`
  const rows = await db.run<{ id: string }>(sql`select id from portals where ${where} and ${bound} order by id`)
  if (rows.length === 0 && name !== undefined) {
    const detail = `The portal "${name}" does not exist or is not visible to the caller.`
    throw new ApiError('UNKNOWN_REFERENCE', detail, [{ pointer: '/portal', detail }])
  }
  return rows.map(({ id }) => id)
}

const evaluates = async (call: Evaluating) => {
  const sum = { subjects: 0, changed: 0 }
  const portals = await portalsFor(call)
  await holdSubjects(
    call.db,
    portals.map(portal => ({ portal }))
  )
  const asOf = await moment(call.db)
  for (const portal of portals) {
    const { subjects, changed } = await evaluate(call.db, { portal, asOf })
    sum.subjects += subjects
    sum.changed += changed
  }
  return sum
}

const evaluatesPage = async ({ before: { id, portal, community }, call: { db } }: Act<undefined, Page>) =>
  evaluate(db, { portal: portal.id, asOf: await moment(db), only: [id, community.id] })

/** The rules that a portal defines itself. @throws UnknownReference where the caller sees no such portal. */
const ownRules = async ({ db, viewer }: Call, name: string) => {
  const portal = (await findIds(db, portalModel, [name], viewer)).get(name)
  if (!portal) throw new UnknownReference([{ parameter: 'portal', label: 'portal', name }])
  const packs = await packsOf(db, [portal], await moment(db))
  return packs.get(portal)!.rules.flatMap(({ rule }) => (rule.own ? rule : []))
}

export const governanceOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists findings, by default those unchanged for longest first. Findings are visible to those who can act on them: the admins of the portal, and those who manage the community or its page.'
  ),
  get(kind, reading, 'Returns a finding by id.'),
  listUnder(
    kind,
    reading,
    {
      path: 'history',
      method: 'history',
      id: 'listFindingHistory',
      field: 'findingHistory',
      summary: 'List a finding’s history',
      description: 'Lists the earlier states of a finding, since when each applied and by which facts, oldest first.'
    },
    findingChangeModel,
    FindingChangeQuery
  ),
  defineOperation({
    id: 'listRules',
    noun: 'rules',
    method: 'list',
    verb: 'GET',
    path: '/v1/rules',
    summary: 'List rules',
    description:
      'Returns the catalogue of all rules: what each requires, from which clause, by which facts and settings, and how to fix a failure. With `portal`, the rules that the portal defines itself follow.',
    query: RuleQuery,
    references: { portal: () => portalModel },
    scope: 'governance:read',
    ...reading,
    problems: ['UNKNOWN_REFERENCE'],
    graphql: { root: 'query', field: 'rules' },
    answer: {
      kind: 'list',
      item: Rule,
      run: async call => {
        const { portal } = call.query
        const own = portal === undefined ? [] : await ownRules(call as Call, portal)
        return catalogueIn(speechIn(call.viewer.language), own)
      }
    }
  }),
  defineOperation({
    id: 'listFacts',
    noun: 'facts',
    method: 'list',
    verb: 'GET',
    path: '/v1/facts',
    summary: 'List facts',
    description:
      'Returns all facts that rules evaluate: what each contains about a page or community, and which of its values the rules of a portal can compare.',
    scope: 'governance:read',
    ...reading,
    problems: [],
    graphql: { root: 'query', field: 'facts' },
    answer: { kind: 'list', item: Fact, run: async ({ viewer }) => factsIn(speechIn(viewer.language)) }
  }),
  defineOperation({
    id: 'createEvaluation',
    noun: 'evaluations',
    method: 'create',
    verb: 'POST',
    path: '/v1/evaluations',
    summary: 'Re-evaluate pages and communities',
    description:
      'Evaluates every page and community of a portal, or of all portals, by their rule packs now. This also happens automatically every day, and at once after a change.',
    body: EvaluationCreate,
    scope: 'governance:write',
    allowPortalKeys: true,
    allowedRoles: [],
    problems: ['UNKNOWN_REFERENCE'],
    graphql: { root: 'mutation', field: 'createEvaluation' },
    answer: { kind: 'plain', status: 200, schema: Evaluation, run: evaluates }
  }),
  act(
    pageKind,
    { allowPortalKeys: true, allowedRoles: ['representative', 'leader', 'portal_admin'] },
    {
      path: 'evaluations',
      method: 'evaluate',
      id: 'evaluatePage',
      field: 'evaluatePage',
      summary: 'Re-evaluate a page',
      description:
        'Evaluates one page and its community by the rule pack of its portal now, for people who have just fixed a problem.'
    },
    undefined,
    { schema: Evaluation, run: evaluatesPage }
  )
]
