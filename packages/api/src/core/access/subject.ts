import type { SubjectType } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Model } from '../model/model.ts'

/**
 * To what a subject belongs: a community, the person that it is or concerns, portals, a page, each as SQL over `from`. What is
 * left out it has nothing to do with.
 */
export type Belonging = { community?: SQL; person?: SQL; portals?: SQL; page?: SQL; from?: SQL }

/** A kind of record on which callers act, and of which the activity log tells. */
export type Subject = {
  /** Its model. Where that has an alias, the subject can be named by it. */
  model?: Model
  /**
   * To what the record of an id belongs, for the decision whether a caller may act on it. Where it concerns several persons, the
   * caller’s `person` stands for them if they are one of them.
   */
  relatesTo?: (id: SQL, person: SQL) => Belonging
  /**
   * Who may read what was done to such a record: those who see it by this condition on its row. Unless given, those who may
   * read about its community.
   */
  activity?: Model['visible']
}

/** What a subject belongs to, for conditions on it. */
type SubjectColumns = Record<'community' | 'person' | 'portals' | 'page', SQL>

/** How a person can be related to a subject. */
export type RelationPart = {
  /** The persons so related, for a refusal that names who may: "its members". */
  words: string
  /** Whether a person is, by what the subject belongs to. */
  holds: (subject: SubjectColumns, person: SQL) => SQL
}

/**
 * Why subjects of a kind are read-only, by what each belongs to: a sentence that says what to do instead, or null where it can be
 * changed. Nothing where they never are.
 */
export type ReadOnlyPart = (kind: SubjectType, subject: SubjectColumns) => SQL | undefined

/** The portals of a record that may belong to one. */
export const portalOf = (portal: SQL) => sql`array_remove(array[${portal}], null)`
