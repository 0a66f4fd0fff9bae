import { DryRun, DryRunCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { paramsOf } from '../../../core/operation/kind.ts'
import type { Creation } from '../../../core/operation/mutations.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { idOf } from '../../../core/operation/sub-resources.ts'
import { allow, authContextFor } from '../../../core/operation/subject.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { moment } from '../../governance/evaluation/evaluate.ts'
import { checkDraft } from '../../governance/packs/check.ts'
import { type Portal, shown } from '../../governance/packs/operations.ts'
import { draftOf, packOf, packsOf } from '../../governance/packs/packs.ts'
import { dryRun } from './dry-run.ts'
import { alone, bound } from './limits.ts'

const tries = async (call: Creation<DryRunCreate>) => {
  const { db } = call
  const { weeks = 0, ...draft } = call.body
  const id = await idOf(portalKind, call)
  allow(
    dryRunOperation,
    call.caller,
    await authContextFor({ ...dryRunOperation, subject: () => ({ type: 'portal', name: id }) }, call)
  )
  const asOf = await moment(db)
  const [portal] = await db.run<Portal>(sql`select id, slug, name from portals where id = ${id}`)
  const today = (await packsOf(db, [id], asOf)).get(id)!
  await checkDraft(db, id, draft, draft.base ? [] : today.custom)
  const { base } = draft
  const pack = packOf(base ? { ...draft, base } : await draftOf(db, id, draft), today.version + 1)
  await bound(db, id, { count: weeks, unit: 'weeks', pointer: '/weeks' })
  await alone(db, id)
  return dryRun(db, { portal: id, today, pack, weeks, asOf, viewer: call.viewer }, shown(pack, portal!))
}

/** Tries a rule pack on a portal; nothing is held, stored or sent. */
export const dryRunOperation: Operation = defineOperation({
  id: 'dryRunRulePack',
  noun: portalKind.noun,
  method: 'dryRun',
  verb: 'POST',
  path: '/v1/portals/{portal}/dry-runs',
  summary: 'Dry-run a rule pack',
  description:
    'Tests a rule pack before it is set: which findings would change on today’s facts (of those not visible to the caller, only the number is reported), which notices would be sent, and what the results would have been in up to 52 past weeks, each week evaluated as of then. It stores and sends no data. Maximum 250,000 pages and communities times weeks; one dry run of a portal at a time.',
  params: paramsOf(portalKind),
  body: DryRunCreate,
  scope: 'portals:write',
  allowPortalKeys: true,
  allowedRoles: ['portal_admin'],
  problems: ['NOT_FOUND', 'CONFLICT', 'RULE_BROKEN'],
  graphql: { root: 'mutation', field: 'dryRunRulePack' },
  answer: { kind: 'plain', status: 200, schema: DryRun, run: tries }
})
