import {
  AttestationLink,
  AttestationLinkCreate,
  MaintenanceStepQuery,
  ReinstatementCreate,
  RemovalCreate,
  SuspensionCreate
} from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { isId } from '../../../core/model/read.ts'
import { type Act, act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { pageKind } from '../../pages/pages/operations.ts'
import { attestationLink } from '../../pages/representatives/attestation-link.ts'
import { needPerson } from '../infractions/case.ts'
import { inCase, liftAll } from '../infractions/sanctions.ts'
import { helpOperations } from './help-operations.ts'
import { maintenanceStepModel } from './model.ts'

/** What is decided about a page on the ladder needs the scope of governance. */
export const governed = { ...pageKind, scope: 'governance' } satisfies Kind
const deciding = { allowPortalKeys: true, allowedRoles: ['portal_admin'] } as const

/** The case in which a page is suspended or removed: the one that is named, else that of failing to maintain it. */
const caseFor = async ({ before, draft, call: { db } }: Act<SuspensionCreate>, open: string): Promise<string> => {
  const named = draft.infraction
  if (named !== undefined && !isId(named)) throw unknown(named)
  const which = named === undefined ? sql`kind = 'failure_to_maintain' and ${sql.raw(open)}` : sql`id = ${named}`
  const [found] = await db.run<{ id: string }>(
    sql`select id from infractions where page_id = ${before.id} and ${which} order by reported_at desc limit 1`
  )
  if (found) return found.id
  if (named !== undefined) throw unknown(named)
  throw new ApiError(
    'MOVE_NOT_ALLOWED',
    `The page is ${String(before.maintenance).replaceAll('_', ' ')}. For maintenance alone, it can be suspended only once suspension is proposed, and removed only once it is suspended; otherwise name the upheld infraction in "infraction".`,
    [{ pointer: '/infraction', detail: 'An upheld infraction of this page (id).' }]
  )
}

const unknown = (name: string) => {
  const detail = `There is no infraction "${name}" of this page.`
  return new ApiError('UNKNOWN_REFERENCE', detail, [{ pointer: '/infraction', detail }])
}

const sanction = async (one: Act<SuspensionCreate>, sanction: 'suspension' | 'removal', open: string) => {
  needPerson(one.call.caller, `A ${sanction}`)
  return inCase(one, [await caseFor(one, open)], 'sanction', { sanction, words: one.draft.reason })
}

const suspend = (one: Act<SuspensionCreate>) => sanction(one, 'suspension', 'closed_at is null')
const remove = (one: Act<RemovalCreate>) => sanction(one, 'removal', "sanction = 'suspension' and lifted_at is null")

const reinstate = async (one: Act<ReinstatementCreate>) => {
  needPerson(one.call.caller, 'A reinstatement')
  if (one.before.maintenance !== 'suspended')
    throw new ApiError(
      'MOVE_NOT_ALLOWED',
      `The page is ${String(one.before.maintenance)}; only a suspended page can be reinstated.`
    )
  return liftAll(one, one.draft.reason)
}

const makesLink = async ({ before, draft, facts, call }: Act<AttestationLinkCreate>) => {
  const { db, caller, publicUrl } = call
  const { person } = draft
  if (caller.personal && person !== caller.person && !facts.relations.has('portal_admin'))
    throw new ApiError('FORBIDDEN', 'Representatives can request a link only for themselves.', [
      { pointer: '/person', detail: 'Your own id.' }
    ])
  const [stands] = isId(person)
    ? await db.run(
        sql`select from representatives_on(today()) where page_id = ${before.id} and acting_id = ${person} limit 1`
      )
    : []
  if (!stands)
    throw new ApiError(
      'RULE_BROKEN',
      'A link can be created only for a current representative of the page or a stand-in.',
      [{ pointer: '/person', detail: 'The id of the page’s primary or secondary representative, or of a stand-in.' }]
    )
  return attestationLink(db, publicUrl, { page: before.id, person }, new Date())
}

export const maintenanceOperations: Operation[] = [
  listUnder(
    governed,
    { allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'maintenance-steps',
      method: 'maintenanceSteps',
      id: 'listMaintenanceSteps',
      field: 'maintenanceSteps',
      summary: 'List the reminder stages of a page',
      description:
        'Lists every change of the page’s reminder stage: when, why, by whom, and when its notice was delivered. Visible to those who manage the page, its community or its portal.'
    },
    maintenanceStepModel,
    MaintenanceStepQuery
  ),
  act(
    governed,
    deciding,
    {
      path: 'suspensions',
      method: 'suspend',
      id: 'suspendPage',
      field: 'suspendPage',
      summary: 'Suspend a page',
      description:
        'Takes the page out of listings and embeds, as decided by a person: where suspension is proposed and the notices were delivered, or in response to an upheld infraction (classified material and conduct at once). It can be appealed.'
    },
    SuspensionCreate,
    { problems: ['MOVE_NOT_ALLOWED'], run: suspend }
  ),
  act(
    governed,
    deciding,
    {
      path: 'removals',
      method: 'remove',
      id: 'removePage',
      field: 'removePage',
      summary: 'Decide to remove a page',
      description:
        'Records a person’s decision to remove a suspended page. It takes effect when the time to appeal has passed, or the appeal is denied; until then the page stays suspended, and fixing the page ends the suspension.'
    },
    RemovalCreate,
    { problems: ['MOVE_NOT_ALLOWED'], run: remove }
  ),
  act(
    governed,
    deciding,
    {
      path: 'reinstatements',
      method: 'reinstate',
      id: 'reinstatePage',
      field: 'reinstatePage',
      summary: 'Reinstate a suspended page',
      description: 'Lifts what keeps the page suspended, as decided by a person. The page is shown again at once.'
    },
    ReinstatementCreate,
    { problems: ['MOVE_NOT_ALLOWED'], run: reinstate }
  ),
  act(
    governed,
    { allowPortalKeys: true, allowedRoles: ['representative', 'portal_admin'] },
    {
      path: 'attestation-links',
      method: 'attestationLink',
      id: 'makeAttestationLink',
      field: 'makeAttestationLink',
      summary: 'Create an attestation link',
      description:
        'Creates a link with which one representative can confirm that the page is accurate, without logging in. Opening the link has no effect; its button confirms. It works once, for 14 days, and only while that person represents the page.'
    },
    AttestationLinkCreate,
    { schema: AttestationLink, run: makesLink }
  ),
  ...helpOperations
]
