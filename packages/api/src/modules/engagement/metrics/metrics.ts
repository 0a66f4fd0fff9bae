import { UnknownReference } from '../../../core/model/references.ts'
import type { Metric } from '../../../core/module/metric.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { likely } from '../../../core/problem/likely.ts'
import { listOf } from '../../../core/registry.ts'
import type { Rights } from './scope.ts'

/** Every metric there is. */
export const allMetrics = (): readonly Metric[] => listOf('metrics')

const REACH = { public: 0, community: 1, managers: 2 } as const

const mayRead = ({ audience, withheld, ofPortal }: Metric, { reads, combined, administers }: Rights) =>
  (REACH[audience] <= REACH[reads] || (ofPortal && administers === true)) && !(withheld && combined)

const refuse = (refused: readonly Metric[], allowed: readonly Metric[]) => {
  const detail = `The caller cannot read ${refused.map(({ id }) => `"${id}"`).join(', ')} for this scope. They can read: ${allowed.map(({ id }) => id).join(', ')}.`
  return new ApiError('FORBIDDEN', detail, [{ parameter: 'metric', detail }])
}

/**
 * The metrics that are asked for; without names all that the caller can read.
 * @throws ApiError where there is no such metric, or the caller cannot read it.
 */
export const metricsFor = (names: readonly string[] | undefined, rights: Rights): readonly Metric[] => {
  const allowed = allMetrics().filter(metric => mayRead(metric, rights))
  if (!names) return allowed
  const known = new Map(allMetrics().map(metric => [metric.id, metric]))
  const unknown = names.filter(name => !known.has(name))
  if (unknown.length > 0)
    throw new UnknownReference(
      unknown.map(name => ({ parameter: 'metric', label: 'metric', name, hint: likely(name, [...known.keys()]) }))
    )
  const asked = [...new Set(names)].map(name => known.get(name)!)
  const refused = asked.filter(metric => !allowed.includes(metric))
  if (refused.length > 0) throw refuse(refused, allowed)
  return asked
}
