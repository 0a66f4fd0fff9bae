import type { MetricPeriod } from '@guildhall/schema'
import { ApiError } from '../../../core/problem/api-error.ts'
import { addDays, today } from '../../../platform/days.ts'
import { countPeriods, type Period, periodBefore, periodsBetween } from '../../../platform/periods.ts'

/** Periods that one call can ask for. */
export const PERIODS_AT_MOST = 60
const EARLIEST = '1900-01-01'
/** How many periods there are before the open one, by default. */
const BEFORE = { month: 11, quarter: 7, year: 4 } as const

const refuse = (parameter: 'from' | 'to', detail: string) =>
  new ApiError('INVALID_INPUT', `Parameter "${parameter}": ${detail}`, [{ parameter, detail }])

/**
 * The periods that have a day from one day on and before another, up to the open one.
 * @throws ApiError where there are none, or too many.
 */
export const periodsOf = (kind: MetricPeriod, from?: string, to = addDays(today(), 1)): Period[] => {
  const now = today()
  const first = from ?? periodBefore(kind, to > now ? now : addDays(to, -1), BEFORE[kind])
  if (first < EARLIEST) throw refuse('from', `It must not be before ${EARLIEST}.`)
  if (first > now) throw refuse('from', 'It must not be in the future.')
  if (to <= first) throw refuse('to', `It must be after "from", which is ${first}.`)
  const last = to > now ? addDays(now, 1) : to
  const count = countPeriods(kind, first, last)
  if (count > PERIODS_AT_MOST) {
    const detail = `This asks for ${count} periods. Maximum ${PERIODS_AT_MOST}: choose a later day, or longer periods.`
    throw refuse('from', detail)
  }
  return periodsBetween(kind, first, last, now)
}
