import type { ImportRow } from '@guildhall/schema'
import { stories } from '../communities/index.ts'
import { type Calendar, momentOf } from '../days.ts'
import type { MembershipRow } from '../story.ts'
import { craft } from './craft.ts'
import { operations } from './operations.ts'
import { people } from './people.ts'
import type { ResourceRow, Work } from './work.ts'

const works: readonly Work[] = [...craft, ...operations, ...people]

type Known = { memberships: readonly MembershipRow[]; person: (login: string) => string; day: Calendar }

const authorsOf = ({ community, by }: Work, { memberships, person }: Known): string[] => {
  const members = memberships.filter(one => one.community === community && one.status === 'active')
  const leaders = stories.find(({ slug }) => slug === community)!.leaders.map(({ who }) => who)
  const authors = (by ?? leaders).map(who => (typeof who === 'string' ? person(who) : members[who]!.person))
  return [...new Set(authors)]
}

/** The rows of everything that the communities of the sample share. */
export const resourceRows = (known: Known): ImportRow[] =>
  works.map((work, index): { resource: ResourceRow } => {
    const { by: _by, reviewIn, ...said } = work
    const review = reviewIn === undefined ? {} : { reviewDueOn: known.day(-reviewIn) }
    const authors = authorsOf(work, known)
    const { status = 'published' } = said
    // A new one every four days.
    const published = ['published', 'archived'].includes(status)
      ? { publishedAt: momentOf(known.day(3 + index * 4), 9) }
      : {}
    return { resource: { key: `r-${index + 1}`, ...said, status, authors, ...review, ...published } }
  })
