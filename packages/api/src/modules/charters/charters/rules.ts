import { type CharterSection, type CharterSectionInput, LISTED_SECTIONS, type ProblemError } from '@guildhall/schema'
import { ApiError } from '../../../core/problem/api-error.ts'
import { charterFaults as faults } from '../words.en.ts'
import { usualHeading } from './headings.ts'

const refuse = (pointer: string, detail: string): ProblemError => ({ pointer, detail })

/** In which sections each member can have entries. */
const BELONGS: Record<'items' | 'measures' | 'impacts' | 'forces', readonly string[]> = {
  items: LISTED_SECTIONS,
  measures: ['measures'],
  impacts: ['impact'],
  forces: ['forces']
}

const strays = (section: CharterSectionInput, at: string): ProblemError[] =>
  Object.entries(BELONGS).flatMap(([member, sections]) =>
    section[member as keyof typeof BELONGS]?.length && !sections.includes(section.section)
      ? [refuse(`${at}/${member}`, faults.belongs(member, sections.join(', ')))]
      : []
  )

const twins = ({ measures = [] }: CharterSectionInput, at: string): ProblemError[] => {
  const names = measures.map(({ name }) => name.trim().toLowerCase())
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? [refuse(`${at}/measures/${index}/name`, faults.measure)] : []
  )
}

/** Everything that is wrong with sections as they were sent. */
const faultsIn = (sections: readonly CharterSectionInput[]): ProblemError[] =>
  sections.flatMap((section, index) => {
    const at = `/sections/${index}`
    const isTwice =
      section.section !== 'other' && sections.findIndex(other => other.section === section.section) < index
    const isUntitled = index > 0 && section.section === 'other' && !section.title?.trim()
    return [
      ...(isTwice ? [refuse(`${at}/section`, faults.twice(section.section))] : []),
      ...(isUntitled ? [refuse(`${at}/title`, faults.untitled)] : []),
      ...strays(section, at),
      ...twins(section, at)
    ]
  })

/**
 * Sections with all their members, each with its heading.
 * @throws ApiError INVALID_INPUT with everything that is wrong with them.
 */
export const completed = (sections: readonly CharterSectionInput[]): CharterSection[] => {
  const errors = faultsIn(sections)
  if (errors[0]) throw new ApiError('INVALID_INPUT', errors[0].detail, errors)
  return sections.map(({ section, title, text = '', items = [], measures = [], impacts = [], forces = [] }) => ({
    section,
    title: title?.trim() ? title : usualHeading(section),
    text,
    items,
    measures: measures.map(({ name, unit, baseline = null, target = null, due = null }) => ({
      name,
      unit,
      baseline,
      target,
      due
    })),
    impacts,
    forces
  }))
}
