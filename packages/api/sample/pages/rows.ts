import type { Page, PageUpdate, Representative } from '@guildhall/schema'
import type { Calendar } from '../days.ts'
import type { PageStory } from './story.ts'

/** A page as the loader puts it on record; `community` and `portal` are slugs. */
export type PageRow = Pick<Page, 'url' | 'reviewEveryDays'> &
  Partial<Pick<Page, 'mission' | 'requirement' | 'requirementEndsOn'>> & {
    /** Portal and community: `intranet/galley`. */
    key: string
    portal: string
    community: string
    registeredOn: string
  }

/** A term as a representative; `page` is the page’s key, people are keys of the sample. */
export type RepresentativeRow = Pick<Representative, 'role' | 'startedOn'> &
  Partial<Pick<Representative, 'endedOn' | 'awayFrom' | 'awayUntil'>> & {
    page: string
    person: string
    standIn?: string
  }

/** A piece of evidence that a page was updated. */
export type EvidenceRow = Pick<PageUpdate, 'kind' | 'occurredAt'> &
  Partial<Pick<PageUpdate, 'actorClass' | 'changeKey' | 'note'>> & { page: string; person?: string }

/** The name of a page among those of the sample. */
export const keyOf = (portal: string, { of }: PageStory) => `${portal}/${of}`

/** The row of a page on a portal. */
export const pageRow = (portal: string, story: PageStory, day: Calendar): PageRow => {
  const { of, registered, requirement, requirementEnds, mission, reviewEveryDays = 90 } = story
  return {
    key: keyOf(portal, story),
    portal,
    community: of,
    url: `https://${portal}.example.org/communities/${of}`,
    reviewEveryDays,
    registeredOn: day(registered),
    ...(mission ? { mission } : {}),
    ...(requirement ? { requirement } : {}),
    ...(requirementEnds === undefined ? {} : { requirementEndsOn: day(requirementEnds) })
  }
}
