import { sql } from 'drizzle-orm'
import { currentTerms, today } from '../../../core/model/sql.ts'

/** Whether a term that a statement names by an alias is held on a day by one who acts: who is on leave does not, while another stands in. */
export const actingTerms = (alias: string, day = today) =>
  sql`${currentTerms(alias, day)} and not exists (
    select from terms stand_in where stand_in.stands_in_for_id = ${sql.raw(alias)}.id and ${currentTerms('stand_in', day)})`
