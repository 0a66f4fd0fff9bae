import type { CharterSectionInput, DecisionMode } from '@guildhall/schema'
import { type Calendar, momentOf } from '../days.ts'
import type { TermRow } from '../story.ts'
import type { Charter, Section } from './charter.ts'
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
  status: 'draft' | 'published' | 'superseded'
  title: string
  sections: CharterSectionInput[]
  decisionMode: DecisionMode
  nextReviewOn: string | null
  /** The keys of its authors. */
  authors: string[]
  publishedAt: string | null
  supersededAt: string | null
}

type Known = { terms: readonly TermRow[]; day: Calendar }

/** Those who led a community on a day, and two of its core group. */
const authorsOf = (community: string, on: string, terms: readonly TermRow[]): string[] => {
  const held = (role: TermRow['role']) =>
    terms.filter(
      one =>
        one.community === community &&
        one.role === role &&
        (one.startedOn ?? on) <= on &&
        (one.endedOn === undefined || one.endedOn === null || one.endedOn > on)
    )
  return [...new Set([...held('leader'), ...held('core').slice(0, 2)].map(({ person }) => person))]
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

const publishedOn = (day: Calendar, ago: number | undefined) => (ago === undefined ? null : momentOf(day(ago), 10, 30))

/** Every version, each after the one before. */
export const sampleCharters = (known: Known): SampleCharter[] =>
  charters.flatMap(({ community, versions }) =>
    versions.map((version, index): SampleCharter => {
      const { title, sections, consent, published, reviewIn } = version
      const next = versions[index + 1]?.published
      return {
        key: `${community}/${index + 1}`,
        community,
        number: published === undefined ? null : index + 1,
        status: published === undefined ? 'draft' : next === undefined ? 'published' : 'superseded',
        title,
        sections: sections.map(section => sectionOf(known.day, section)),
        decisionMode: consent ? 'consent' : 'majority',
        nextReviewOn: reviewIn === undefined ? null : known.day(-reviewIn),
        authors: authorsOf(community, known.day(published ?? 0), known.terms),
        publishedAt: publishedOn(known.day, published),
        supersededAt: publishedOn(known.day, next)
      }
    })
  )
