import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { visibleOfDate } from '../publication/visible.ts'
import type { agendaAnswers } from './table.ts'
import { agendaItems } from './table.ts'

type Items = typeof agendaItems
type Answers = typeof agendaAnswers

/** Who sees an item of an agenda: by its visibility; its proposer, its speakers and who does it always. A sealed one its proposer alone. */
export const visibleItems = (t: Items, view: View): SQL | undefined => {
  const proposed = sql`${t.proposerId} = ${caller.person}`
  const own = sql`(${proposed} or ${t.assigneeId} = ${caller.person} or ${t.speakerIds} @> array[${caller.person}])`
  const open = view.audience === 'person' ? or(sql`not ${t.isSealed}`, proposed) : sql`not ${t.isSealed}`
  return and(open, visibleOfDate(t, view, { own }))
}

/** Who sees an answer: those who see its question, once it is revealed; its author always. Publishable keys see none. */
export const visibleAnswers = (t: Answers, view: View): SQL | undefined => {
  if (view.audience === 'public') return sql`false`
  const own = sql`${t.personId} = ${caller.person}`
  const open = view.audience === 'person' ? or(sql`not ${t.isSealed}`, own) : sql`not ${t.isSealed}`
  return and(
    open,
    sql`exists (select from ${agendaItems} where ${and(eq(agendaItems.id, t.itemId), visibleItems(agendaItems, view))})`
  )
}
