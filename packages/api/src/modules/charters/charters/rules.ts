import {
  CHARTER_TEXT,
  type Charter,
  type CharterPatch,
  type CharterSection,
  type CharterSectionInput,
  type CharterStatus,
  LISTED_SECTIONS,
  MAX_CHARTER_SECTIONS,
  type ProblemError
} from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Draft } from '../../../core/model/write.ts'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { usualHeading } from '../markdown/headings.ts'
import { keptLayout, retitled } from '../markdown/layout.ts'
import { type CharterText, type Layout, markdownOf } from '../markdown/write.ts'
import { charterFaults as faults } from '../words.en.ts'

const refuse = (pointer: string, detail: string): ProblemError => ({ pointer, detail })
const invalid = (errors: readonly ProblemError[]) => new ApiError('RULE_BROKEN', errors[0]!.detail, [...errors])

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
      ? [refuse(`${at}/${member}`, faults.belongs(member, sections))]
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
 * @throws ApiError RULE_BROKEN with everything that is wrong with them.
 */
export const completed = (sections: readonly CharterSectionInput[]): CharterSection[] => {
  const errors = faultsIn(sections)
  if (errors.length > 0) throw invalid(errors)
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

/**
 * Makes sure that a charter is no longer than it may be.
 * @throws ApiError RULE_BROKEN where it is.
 */
export const bounded = <T extends CharterText & { title: string }>(charter: T, pointer: string): T => {
  if (charter.sections.length > MAX_CHARTER_SECTIONS)
    throw invalid([refuse(pointer, faults.many(MAX_CHARTER_SECTIONS))])
  if (markdownOf(charter).length > CHARTER_TEXT) throw invalid([refuse(pointer, faults.long(CHARTER_TEXT))])
  return charter
}

const FIXED: Partial<Record<CharterStatus, string>> = {
  in_vote: faults.inVote,
  published: faults.fixed,
  superseded: faults.fixed,
  withdrawn: faults.ended
}

/** Refuses what cannot be done to a version of another status. */
export const refuseUnless = (status: CharterStatus, open: readonly CharterStatus[]) => {
  if (!open.includes(status)) throw new ApiError('CONFLICT', FIXED[status])
}

/** A change of a draft: nothing else changes. What stays of a text that came as Markdown is still written as it was. */
export const edits: WriteHook<CharterPatch, Charter> = async ({ draft, before, call }): Promise<Draft> => {
  refuseUnless(before!.status, ['draft'])
  const [stored] = await call.db.run<{ layout: Layout | null }>(
    sql`select layout from charters where id = ${before!.id}`
  )
  const { title = before!.title } = draft
  const sections = draft.sections ? completed(draft.sections) : before!.sections
  const layout = retitled(keptLayout(stored!.layout, before!.sections, sections), before!.title, title)
  const text = bounded({ title, sections, layout }, draft.sections ? '/sections' : '/title')
  return { ...draft, ...(draft.sections ? { sections } : {}), layout: text.layout }
}

/** Deletes a draft, or one that was withdrawn. @throws ApiError CONFLICT where it is another version. */
export const removeDraft = async (db: Database, id: string): Promise<void> => {
  const [charter] = await db.run<{ status: CharterStatus }>(sql`select status from charters where id = ${id}`)
  refuseUnless(charter!.status, ['draft', 'withdrawn'])
  await db.run(sql`delete from charters where id = ${id}`)
}
