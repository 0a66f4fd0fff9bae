import { MOST_DAYS, Simulation, SimulationCreate } from '@guildhall/schema'
import { paramsOf } from '../../../core/operation/kind.ts'
import type { Creation } from '../../../core/operation/mutations.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { idOf } from '../../../core/operation/sub-resources.ts'
import { allow, authContextFor } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { addYears, today } from '../../../platform/days.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { alone, bound } from '../dry-run/limits.ts'
import { simulate } from './simulate.ts'

/** Refuses days that are past, too far ahead, or not in order. */
const inOrder = (days: readonly string[]) => {
  const [first, last] = [today(), addYears(today(), 1)]
  const errors = days.flatMap((day, at) => {
    const before = days[at - 1]
    if (day < first || day > last)
      return { pointer: `/days/${at}`, detail: `The day must be between ${first} and ${last}.` }
    if (before && day <= before) return { pointer: `/days/${at}`, detail: `The day must be after ${before}.` }
    return []
  })
  if (errors.length > 0) throw new ApiError('RULE_BROKEN', errors[0]!.detail, errors)
}

const run = async (call: Creation<SimulationCreate>) => {
  const { db, viewer } = call
  const { days } = call.body
  const portal = await idOf(portalKind, call)
  const subject = () => ({ type: 'portal' as const, name: portal })
  allow(simulatePortal, call.caller, await authContextFor({ ...simulatePortal, subject }, call))
  inOrder(days)
  await bound(db, portal, { count: days.length, unit: 'days', pointer: '/days' })
  await alone(db, portal)
  return simulate(db, { portal, days, viewer })
}

/** Runs the jobs of the service for a portal on coming days; nothing is stored or sent. */
export const simulatePortal: Operation = defineOperation({
  id: 'simulatePortal',
  noun: portalKind.noun,
  method: 'simulate',
  verb: 'POST',
  path: '/v1/portals/{portal}/simulations',
  summary: 'Simulate coming days',
  description: `Runs evaluation, reminders, cases and successions of a portal on the given days (at the present time of day), on a copy of today’s data: what would be found, decided and sent if nothing else changed. The jobs run on these days only, so consecutive days show each step on its day. It stores and sends no data. Maximum ${MOST_DAYS} days, within a year, and 250,000 pages and communities times days; one dry run or simulation of a portal at a time.`,
  params: paramsOf(portalKind),
  body: SimulationCreate,
  scope: 'portals:write',
  allowPortalKeys: true,
  allowedRoles: ['portal_admin'],
  problems: ['NOT_FOUND', 'CONFLICT', 'RULE_BROKEN'],
  graphql: { root: 'mutation', field: 'simulatePortal' },
  answer: { kind: 'plain', status: 200, schema: Simulation, run }
})
