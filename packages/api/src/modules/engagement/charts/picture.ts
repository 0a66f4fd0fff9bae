import type { MetricPeriod, Theme } from '@guildhall/schema'
import type { Locale } from './locale.ts'
import type { Values } from './series.ts'

/** What a mark under the picture explains. */
export type Note = { mark: 'withheld' | 'unknown' | 'open' | 'openBar'; text: string }

/** A value that is marked across a picture, in the colour of a series. */
export type Line = { value: number; name: string; tone: number }

/** All that a picture of a metric or a measure shows, in words and numbers. */
export type Picture = {
  title: string
  /** What it is of, and what it is counted in. */
  about: readonly string[]
  description: string
  values: Values
  /** How each series is called; a single one needs no name. */
  names: readonly string[]
  period: MetricPeriod
  isShare: boolean
  /** The value that tells neither way, which is marked. */
  neutral: number | null
  /** Values that are marked by a line across, each with its name: from where it came, and to where it is to go. */
  lines?: readonly Line[]
  notes: readonly Note[]
  locale: Locale
  direction: 'ltr' | 'rtl'
  width: number
  /** Its colours; those that the reader's system prefers, where none are given. */
  theme?: Theme | undefined
  /** Whether it is the plot alone, on a page that has all else beside it. */
  isPlain: boolean
}

/** A name within a text of any direction. */
export const isolated = (text: string) => `\u2068${text}\u2069`
