import type { CharterSectionInput, CharterSectionKind, DecisionMode, VoteAnswer } from '@guildhall/schema'
import { type Calendar, momentOf } from '../days.ts'
import type { TermRow } from '../story.ts'
import type { Charter, Section, Vote } from './charter.ts'
import { craft } from './craft.ts'
import { operations } from './operations.ts'
import { people } from './people.ts'

/** The charters of the sample. */
export const charters: readonly Charter[] = [...craft, ...operations, ...people]

/** A version of a charter, ready to load. */
export type SampleCharter = {
  key: string
  community: string
  number: number | null
  status: 'draft' | 'in_vote' | 'published' | 'superseded'
  title: string
  sections: CharterSectionInput[]
  decisionMode: DecisionMode
  nextReviewOn: string | null
  /** The keys of its authors. */
  authors: string[]
  publishedAt: string | null
  supersededAt: string | null
  /** The values of its measures, if it is in force. */
  values: { measure: string; on: string; value: number }[]
  voteOpenedAt: string | null
  voteUntil: string | null
  votes: { by: string; answer: VoteAnswer; reason: string | null; at: string }[]
  comments: { by: string; section: CharterSectionKind | null; text: string; isResolved: boolean; at: string }[]
}

type Known = { terms: readonly TermRow[]; day: Calendar }

/** Those who led a community on a day, and so many of its core group. */
const keepersOf = (community: string, on: string, terms: readonly TermRow[], core: number): string[] => {
  const held = (role: TermRow['role']) =>
    terms.filter(
      one =>
        one.community === community &&
        one.role === role &&
        (one.startedOn ?? on) <= on &&
        (one.endedOn === undefined || one.endedOn === null || one.endedOn > on)
    )
  return [...new Set([...held('leader'), ...held('core').slice(0, core)].map(({ person }) => person))]
}

const sectionOf = (day: Calendar, { measures, ...section }: Section): CharterSectionInput => ({
  ...section,
  ...(measures
    ? {
        measures: measures.map(({ dueIn, values: _, ...one }) => ({
          ...one,
          due: dueIn === undefined ? null : day(-dueIn)
        }))
      }
    : {})
})

// The newest value was recorded so many days ago, and the others a quarter before each other.
const NEWEST = 18
const QUARTER = 91

const valuesOf = (day: Calendar, sections: readonly Section[]) =>
  sections.flatMap(({ measures = [] }) =>
    measures.flatMap(({ name, values = [] }) =>
      values.map((value, index) => ({ measure: name, on: day(NEWEST + index * QUARTER), value }))
    )
  )

const publishedOn = (day: Calendar, ago: number | undefined) => (ago === undefined ? null : momentOf(day(ago), 10, 30))

/** What was said and voted, an hour after the other. */
const votedOn = (community: string, vote: Vote | undefined, { terms, day }: Known) => {
  if (!vote) return { voteOpenedAt: null, voteUntil: null, votes: [], comments: [] }
  const people = keepersOf(community, day(0), terms, 10)
  const at = (index: number) => momentOf(day(vote.since), 11 + index)
  return {
    voteOpenedAt: momentOf(day(vote.since), 10),
    voteUntil: momentOf(day(-vote.endsIn), 18),
    votes: vote.votes.map(([by, answer, reason = null], index) => ({ by: people[by]!, answer, reason, at: at(index) })),
    comments: vote.comments.map(({ by, section = null, text, isResolved = false }, index) => ({
      by: people[by]!,
      section,
      text,
      isResolved,
      at: at(index)
    }))
  }
}

/** Every version, each after the one before. */
export const sampleCharters = (known: Known): SampleCharter[] =>
  charters.flatMap(({ community, versions }) =>
    versions.map((version, index): SampleCharter => {
      const { title, sections, consent, published, reviewIn, vote } = version
      const next = versions[index + 1]?.published
      return {
        key: `${community}/${index + 1}`,
        community,
        number: published === undefined ? null : index + 1,
        status:
          published === undefined ? (vote ? 'in_vote' : 'draft') : next === undefined ? 'published' : 'superseded',
        title,
        sections: sections.map(section => sectionOf(known.day, section)),
        decisionMode: consent ? 'consent' : 'majority',
        nextReviewOn: reviewIn === undefined ? null : known.day(-reviewIn),
        authors: keepersOf(community, known.day(published ?? 0), known.terms, 2),
        publishedAt: publishedOn(known.day, published),
        supersededAt: publishedOn(known.day, next),
        values: published !== undefined && next === undefined ? valuesOf(known.day, sections) : [],
        ...votedOn(community, vote, known)
      }
    })
  )
