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
import { needPerson } from '../infractions/case.ts'
import { inCase, liftAll } from '../infractions/sanctions.ts'
import { attestationLinks } from './attestation.ts'
import { maintenanceStepModel } from './model.ts'

/** What is decided about a page on the ladder needs the scope of governance. */
export const governed: Kind = { ...pageKind, scope: 'governance' }
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
    `The page is ${String(before.maintenance).replaceAll('_', ' ')}. Its maintenance alone calls for that once suspension is proposed (to suspend it) or it is suspended (to remove it); else name the upheld infraction in "infraction".`,
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
      `The page is ${String(one.before.maintenance)}; only a suspended one is reinstated.`
    )
  return liftAll(one, one.draft.reason)
}

const makesLink = async ({ before, draft, facts, call }: Act<AttestationLinkCreate>) => {
  const { db, caller, publicUrl } = call
  const { person } = draft
  if (caller.personal && person !== caller.person && !facts.relations.has('portal_admin'))
    throw new ApiError('FORBIDDEN', 'Representatives ask for a link for themselves.', [
      { pointer: '/person', detail: 'Your own id.' }
    ])
  const [stands] = isId(person)
    ? await db.run(
        sql`select from representatives_on(today()) where page_id = ${before.id} and acting_id = ${person} limit 1`
      )
    : []
  if (!stands)
    throw new ApiError('RULE_BROKEN', 'A link is for somebody who represents the page today, or stands in.', [
      { pointer: '/person', detail: 'The id of the page’s primary or secondary representative, or of who stands in.' }
    ])
  const [link] = await attestationLinks(db, publicUrl, [{ page: before.id, person }], new Date())
  return link
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
      summary: 'List the steps of a page on the ladder',
      description:
        'Lists every step that the page took on the ladder of maintenance: when, why, by whom, and when its notice was delivered. Shown to those who look after the page, its community or its portal.'
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
        'A person takes the page out of listings and embeds: where suspension is proposed and the notices were delivered, or in answer to an upheld infraction (classified material and conduct at once). It can be appealed.'
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
      summary: 'Decide that a page is removed',
      description:
        'A person decides that a suspended page is removed. It takes effect when the time to appeal has passed, or the appeal is denied; until then the page stays suspended, and putting it right ends it.'
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
      summary: 'Show a suspended page again',
      description: 'A person lifts what keeps the page suspended, and it is shown again at once.'
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
      summary: 'Make a link by which to attest',
      description:
        'Makes a link by which one representative attests the page without logging in: opening it changes nothing, its button attests. It works once, for 14 days, and only while that person represents the page.'
    },
    AttestationLinkCreate,
    { schema: AttestationLink, run: makesLink }
  )
]
