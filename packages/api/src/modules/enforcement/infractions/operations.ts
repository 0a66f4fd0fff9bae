import {
  Acknowledgement,
  AppealDecision,
  CaseDecision,
  type InfractionAct,
  InfractionStepQuery,
  Reply,
  ReportCreate as ReportBody,
  type ReportCreate,
  SanctionCreate,
  Triage
} from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { type Act, act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { governed } from '../maintenance/operations.ts'
import type { CaseInput } from './case.ts'
import { evidencePackOperations } from './evidence-pack.ts'
import { infractionModel, infractionStepModel } from './model.ts'
import { openCases } from './open.ts'
import { decides, decidesAppeal, inCase, sanctions } from './sanctions.ts'

const kind = {
  model: infractionModel,
  noun: 'infractions',
  singular: 'infraction',
  subjectType: 'infraction',
  scope: 'governance'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const
const deciders = { allowPortalKeys: true, allowedRoles: ['portal_admin'] } as const
const representatives = { allowPortalKeys: true, allowedRoles: ['representative'] } as const
const PROBLEMS = { problems: ['MOVE_NOT_ALLOWED'] } as const

const reports = async ({ before, draft, facts, call }: Act<ReportCreate>) => {
  const { kind, what, place } = draft
  const [id] = await openCases(call.db, [{ page: before.id, kind, what, place }], byCaller(call, facts), new Date())
  return id
}

const does =
  (name: InfractionAct) =>
  (one: Act<CaseInput>): Promise<undefined> =>
    inCase(one, [one.before.id], name, one.draft)

const acts: Operation[] = [
  act(
    kind,
    deciders,
    {
      path: 'triages',
      method: 'triage',
      id: 'triageInfraction',
      field: 'triageInfraction',
      summary: 'Triage a report',
      description:
        'Confirms that a report requires an answer, corrects its kind where needed, and notifies the representatives, who have 14 days to answer.'
    },
    Triage,
    { ...PROBLEMS, run: does('triage') }
  ),
  act(
    kind,
    representatives,
    {
      path: 'acknowledgements',
      method: 'acknowledge',
      id: 'acknowledgeInfraction',
      field: 'acknowledgeInfraction',
      summary: 'Acknowledge a case',
      description: 'Records that a representative agrees with the case, and what was or will be done about it.'
    },
    Acknowledgement,
    { ...PROBLEMS, run: does('acknowledge') }
  ),
  act(
    kind,
    representatives,
    {
      path: 'disputes',
      method: 'dispute',
      id: 'disputeInfraction',
      field: 'disputeInfraction',
      summary: 'Dispute a case',
      description: 'Records why a representative disagrees with the case.'
    },
    Reply,
    { ...PROBLEMS, run: does('dispute') }
  ),
  act(
    kind,
    deciders,
    {
      path: 'decisions',
      method: 'decide',
      id: 'decideInfraction',
      field: 'decideInfraction',
      summary: 'Decide a case',
      description:
        'Decides that the problem is fixed, that the case is upheld, or that it is dismissed. A case is upheld after the representatives answered or had 14 days to; classified material and conduct at once.'
    },
    CaseDecision,
    { ...PROBLEMS, run: decides }
  ),
  act(
    kind,
    deciders,
    {
      path: 'sanctions',
      method: 'sanction',
      id: 'sanctionInfraction',
      field: 'sanctionInfraction',
      summary: 'Impose a sanction',
      description:
        'Imposes a sanction for an upheld infraction. Suspension and removal are decided by a person; removal can only follow a suspension, and takes effect when it can no longer be appealed.'
    },
    SanctionCreate,
    { ...PROBLEMS, run: sanctions }
  ),
  act(
    kind,
    representatives,
    {
      path: 'appeals',
      method: 'appeal',
      id: 'appealInfraction',
      field: 'appealInfraction',
      summary: 'Appeal a sanction',
      description:
        'Records the appeal of a representative against a sanction: once, within 14 days. A removal waits for the decision.'
    },
    Reply,
    { ...PROBLEMS, run: does('appeal') }
  ),
  act(
    kind,
    deciders,
    {
      path: 'appeal-decisions',
      method: 'decideAppeal',
      id: 'decideAppeal',
      field: 'decideAppeal',
      summary: 'Decide an appeal',
      description:
        'Grants an appeal, which lifts the sanction at once, or denies it. The decision is made by an admin other than the one who imposed the sanction, where there is one.'
    },
    AppealDecision,
    { ...PROBLEMS, run: decidesAppeal }
  )
]

export const infractionOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists cases, oldest first by default. They are visible to the admins of the portal, to those who manage the page or its community, and to the reader who reported them.'
  ),
  get(kind, reading, 'Returns a case by id.'),
  ...acts,
  listUnder(
    kind,
    reading,
    {
      path: 'steps',
      method: 'steps',
      id: 'listInfractionSteps',
      field: 'infractionSteps',
      summary: 'List the history of a case',
      description: 'Lists the steps of the case: action, actor, time and reason; oldest first.'
    },
    infractionStepModel,
    InfractionStepQuery
  ),
  act(
    governed,
    reading,
    {
      path: 'reports',
      method: 'report',
      id: 'reportPage',
      field: 'reportPage',
      summary: 'Report a problem with a page',
      description:
        'Records a reader’s report of a problem with a page, under one of the seven terms of use. Only the deciders learn who reported it.'
    },
    ReportBody,
    { of: infractionModel, run: reports }
  ),
  ...evidencePackOperations(kind, governed),
  allowed(kind, reading, () => acts)
]
