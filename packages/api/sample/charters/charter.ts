import type { CharterSectionInput, CharterSectionKind, VoteAnswer } from '@guildhall/schema'

type Measured = NonNullable<CharterSectionInput['measures']>[number]

/** A measure as the sample tells it: due in so many days, and its values, the newest first, a quarter apart. */
export type Measure = Omit<Measured, 'due'> & { dueIn?: number; values?: readonly number[] }

/** A section as the sample tells it. */
export type Section = Omit<CharterSectionInput, 'measures'> & { measures?: readonly Measure[] }

/** Who says something about a draft: the leader, then the core group, by their numbers. */
type Voice = number

/** A vote as the sample tells it: since so many days, and for so many more. */
export type Vote = {
  since: number
  endsIn: number
  votes: readonly [by: Voice, answer: VoteAnswer, reason?: string][]
  comments: readonly { by: Voice; section?: CharterSectionKind; text: string; isResolved?: boolean }[]
}

/** A version of a charter as the sample tells it; in days before today. */
export type Version = {
  title: string
  sections: readonly Section[]
  consent?: boolean
  /** When it was published; a draft where left out. */
  published?: number
  /** In how many days it is to be reviewed; below 0 it is overdue. */
  reviewIn?: number
  vote?: Vote
}

/** The charter of a community: its versions, the oldest first. */
export type Charter = { community: string; versions: readonly Version[] }

type Named = Exclude<CharterSectionKind, 'other'>

/** A section of text, under its usual heading or another one. */
export const says = (section: Named, text: string, title?: string): Section => ({
  section,
  text,
  ...(title ? { title } : {})
})
/** A section of lines, after a text where there is one. */
export const lists = (section: Named, items: string[], text?: string): Section => ({
  section,
  items,
  ...(text ? { text } : {})
})
/** A section with a heading of its own. */
export const also = (title: string, text: string): Section => ({ section: 'other', title, text })
/** What is measured. */
export const measures = (...all: Measure[]): Section => ({ section: 'measures', measures: all })
/** What changes, and for whom. */
export const impact = (...all: [on: string, whom: string][]): Section => ({
  section: 'impact',
  impacts: all.map(([on, whom]) => ({ on, whom }))
})
/** What helps, and what holds back, each with its strength. */
export const forces = (driving: [string, number][], restraining: [string, number][]): Section => ({
  section: 'forces',
  forces: [
    ...driving.map(([text, strength]) => ({ direction: 'driving' as const, text, strength })),
    ...restraining.map(([text, strength]) => ({ direction: 'restraining' as const, text, strength }))
  ]
})
