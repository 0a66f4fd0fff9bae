import { today } from './days.ts'
import { periodBefore } from './periods.ts'

/** The settings that say for how many months records are kept of which figures are made. */
const OF_FIGURES = [
  'KEEP_CONTRIBUTIONS',
  'KEEP_KUDOS',
  'KEEP_CORRECTION_REQUESTS',
  'KEEP_ATTENDANCE',
  'KEEP_RSVPS',
  'KEEP_FEEDBACK'
] as const

/** The settings that say for how many months records are kept. */
export const RETENTION_SETTINGS = [
  ...OF_FIGURES,
  'KEEP_TOUCHPOINTS',
  'KEEP_MEASURE_NOTES',
  'KEEP_APPLICATIONS',
  'KEEP_NOMINATIONS',
  'KEEP_WAY_ANSWERS',
  'KEEP_PAGE_CHECKS',
  'KEEP_FAILED_DELIVERIES'
] as const
export type RetentionSetting = (typeof RETENTION_SETTINGS)[number]
type Settings = { readonly [S in RetentionSetting]?: number }

let settings: Settings = {}

/** Sets how long records are kept, once at the start. */
export const setRetention = (config: Settings): void => {
  settings = config
}

/** The first day of which these records are kept, by whole months; null where they are kept for ever. */
export const keptFrom = (setting: RetentionSetting): string | null => {
  const months = settings[setting]
  return months === undefined ? null : periodBefore('month', today(), months)
}

/** The first day of which all records are kept that figures are made of; null where they are kept for ever. */
export const allKeptFrom = (): string | null =>
  OF_FIGURES.map(keptFrom).reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null)
