import type { Source } from './ledger.ts'

const WHOLE = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/
const PARTIAL = /^(\d{4})(?:-(\d{2}))?$/

const isDay = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The calendar day of a text as its own clock has it; undefined where it names none. */
export const dayOf = (text: string | undefined): string | undefined => {
  const day = text?.trim().match(WHOLE)?.[1]
  return day && isDay(day) ? day : undefined
}

/** Takes a whole day; a time of day beside it is noted. */
export const takeDay = (source: Source): string | undefined => {
  const text = source.text()
  const day = dayOf(text)
  if (!day) {
    if (text !== undefined) source.note('noDate')
    return undefined
  }
  source.take()
  if (text?.trim() !== day) source.note('noTime', day)
  return day
}

/** The first day after a partial date: after `2021` that of 2022, after `2021-05` that of June. */
const dayAfter = (text: string | undefined): string | undefined => {
  const [, year, month] = text?.trim().match(PARTIAL) ?? []
  if (!year || Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return undefined
  return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 1)).toISOString().slice(0, 10)
}

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Takes the start of a term: a day, and whether it may be older. */
export const takeStart = (
  source: Source,
  floor: Source
): { startedOn?: string; startPrecision?: 'exact' | 'at_latest' } => {
  const after = dayAfter(source.text())
  const startedOn = after ? dayBefore(after) : takeDay(source)
  if (after) {
    source.take()
    source.note('partialStart', startedOn)
  }
  if (!startedOn) return {}
  if (typeof floor.value === 'boolean') floor.take()
  return { startedOn, startPrecision: after || floor.value === true ? 'at_latest' : 'exact' }
}

/** Takes the end of a term: the first day it is known not to be held. */
export const takeEnd = (source: Source): string | undefined => {
  const after = dayAfter(source.text())
  if (!after) return takeDay(source)
  source.take()
  source.note('partialEnd', after)
  return after
}

const YEAR = 365 * 86_400_000

/** Whether two texts are days a year or more apart. */
export const yearApart = (earlier: string | undefined, later: string | undefined): boolean => {
  const [from, to] = [dayOf(earlier), dayOf(later)]
  return from !== undefined && to !== undefined && Date.parse(to) - Date.parse(from) >= YEAR
}
