import type { Message, MetricAudience } from '@guildhall/schema'
import type { SQL } from 'drizzle-orm'
import type { Period } from '../../platform/periods.ts'
import type { MetricWords } from '../words/metric-words.ts'
import type { FIRST_LANGUAGE } from '../words/words.ts'

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
  /** Rows that several metrics are computed from, under a name: worked out once for all that are asked for together. */
  shared(name: string, rows: () => SQL): SQL
}

/** A figure, or a part of it. */
export type FigureRow = {
  part: string | null
  value: number | null
  people?: number
  reason?: string | null
  inputs?: Record<string, unknown> | null
}

/** A figure of a scope in a period, by their places. */
export type MetricRow = FigureRow & { scope: number; period: number }

/**
 * How figures of a period follow from what people did: what counts of each person in the communities of a scope, and what all of
 * that is together. People are read once for all metrics, one after the other, so that what counts is all that is kept of them.
 */
export type Tally = {
  /** Returns a fact, or an array of any number of them. */
  each(period: Period): (person: never) => unknown
  all(facts: readonly never[], period: Period): readonly FigureRow[]
  /** Whether its facts are a few values, in no order: how often there is each is then all that is kept. */
  counts?: true
}

/**
 * Where figures come from: people, or a statement that answers for all scopes and all periods at once, with rows of
 * - `scope`, `period`: as in the frame; a scope and a period without a row have the value `none`,
 * - `part`: null for the whole,
 * - `value`: null where it is not known, and then a `reason`,
 * - `people`: of how many people it tells, where figures of few are withheld,
 * - `inputs`: the numbers that the value is computed from (jsonb).
 * Where figures follow a formula in code, the statement returns the facts that they are reckoned from.
 */
type Origin =
  | { tally: Tally }
  | { figures(frame: MetricFrame): SQL; reckon?(facts: readonly never[]): readonly MetricRow[] }

/** A figure that the service computes for communities and for what pools them. */
export type Metric = Origin & {
  id: string
  /** Raised whenever the same records may give another value. */
  version: number
  audience: MetricAudience
  /**
   * Whether it is about behaviour, and how its parts are related: `whole` has none, `partition` parts that each person is in one of
   * (with a row for each, also where nobody is), `aspects` parts that have nothing to do with each other.
   */
  withheld?: 'whole' | 'partition' | 'aspects'
  /** Whether its inputs tell of single people, so that only those who see individuals get them. */
  inputsOfPeople?: true
  /** The partitions that it tells of: it is withheld wherever a part of one of them is. */
  tellsOf?: readonly Tally[]
  /** Whether readers see it as a percentage. */
  isShare?: true
  /** The value that tells neither way, such as what chance gives. */
  neutral?: number
  /** The value without records: 0 for a count, whose parts add up to the whole; else the reason why there is none. */
  none: 0 | string
  /** Whether what belongs to portals decides it, so that its figures differ by the portal that asks. */
  ofPortal?: true
  /** What its parts are where they have names of their own: those that there are, others by their form, and how each is called. */
  parts?: { what: string; names: () => readonly string[]; others?: RegExp; title: (part: string) => Message }
  /** Where it comes from: `[001]`. */
  source: string
  /** The kinds of records that it is computed from. */
  needs: readonly string[]
  words: { [L in typeof FIRST_LANGUAGE]: MetricWords }
  /** Whether it is of the last day of the period, whatever the length: it is then kept once for that day. */
  isState?: true
  /** Whether it tells of labels, which nobody but the person reads: leaders get past periods as they were kept, too. */
  ofLabels?: true
}
