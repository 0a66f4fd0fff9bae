import type { MetricAudience } from '@guildhall/schema'
import type { SQL } from 'drizzle-orm'
import type { Period } from '../../platform/periods.ts'
import type { FIRST_LANGUAGE } from '../words/words.ts'

/** What a metric says of itself in one language. */
export type MetricWords = {
  title: string
  description: string
  unit: string
  /** How it is computed, in words. */
  formula: string
  /** What its parts are, where it has any. */
  parts?: string
  /** What is not counted, in one sentence each. */
  exclusions: readonly string[]
}

/** What a statement of a metric is about: any number of scopes and of periods. */
export type MetricFrame = {
  /** Rows `s` of `scope, community_id`: the communities of each scope. */
  scopes: SQL
  /**
   * Rows `p` of `period, first_day, last_day, since, until`: each period up to today, by its days (both of them in it) and by its
   * moments (the last of them not in it).
   */
  periods: SQL
  /** The portal through which the caller sees what belongs to portals; null for all of them. */
  portal: SQL
}

/** A figure of a scope in a period, or of a part of that, by their places. */
export type MetricRow = {
  scope: number
  period: number
  part: string | null
  value: number | null
  people?: number
  reason?: string | null
  inputs?: Record<string, unknown> | null
}

/**
 * A figure that the service computes for communities and for what pools them. Its statement answers for all scopes and all periods
 * at once, with rows of
 * - `scope`, `period`: as in the frame; a scope and a period without a row have the value `none`,
 * - `part`: null for the whole,
 * - `value`: null where it is not known, and then a `reason`,
 * - `people`: of how many people it tells, where figures of few are withheld,
 * - `inputs`: the numbers that the value is computed from (jsonb).
 */
export type Metric = {
  id: string
  /** Raised whenever the same records may give another value. */
  version: number
  audience: MetricAudience
  /**
   * Whether it is about behaviour, and how its parts are related: `whole` has none, `partition` parts that each person is in one of
   * (with a row for each, also where nobody is), `aspects` parts that have nothing to do with each other.
   */
  withheld?: 'whole' | 'partition' | 'aspects'
  /** Whether readers see it as a percentage. */
  isShare?: true
  /** The value without records: 0, or the reason why there is none. */
  none: 0 | string
  /** Whether what belongs to portals decides it, so that its figures differ by the portal that asks. */
  ofPortal?: true
  /** Where it comes from: `[001]`. */
  source: string
  /** The kinds of records that it is computed from. */
  needs: readonly string[]
  words: { [L in typeof FIRST_LANGUAGE]: MetricWords }
  figures(frame: MetricFrame): SQL
  /**
   * What the figures are, where they follow a formula in code: the statement then returns the facts for it. `scopes` are the ids of
   * the communities of each.
   */
  reckon?(
    facts: readonly never[],
    scopes: readonly (readonly string[])[],
    periods: readonly Period[]
  ): readonly MetricRow[]
  /** Whether it is of the last day of the period, whatever the length: it is then kept once for that day. */
  isState?: true
  /** Whether it tells of labels, which nobody but the person reads: leaders get past periods as they were kept, too. */
  ofLabels?: true
}
