import { AgendaAnswer, AgendaAnswerQuery, AgendaItem, AgendaItemQuery } from '@guildhall/schema'
import { and, eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { peopleIn } from '../../directory/people/edges.ts'
import { personModel } from '../../directory/people/model.ts'
import type { people } from '../../directory/people/table.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { rsvps } from '../rsvps/table.ts'
import { visibleRsvps } from '../rsvps/visible.ts'
import { kindThatTakes } from './kinds.ts'
import { isSilent } from './silence.ts'
import { agendaAnswers, agendaItems, agendaVotes, LAST } from './table.ts'
import { visibleAnswers, visibleItems } from './visible.ts'

type Items = typeof agendaItems

/** The votes for a topic; null while they are silent, and for what takes none. */
const votes = (
  t: Items
) => sql`case when ${t.kind} = ${sql.raw(`'${kindThatTakes('votes')}'`)} and not ${isSilent(t.occurrenceId, 'votes')}
  then (select coalesce(sum(${agendaVotes.votes}), 0)::int from ${agendaVotes} where ${eq(agendaVotes.itemId, t.id)}) end`

export const agendaItemModel: Model<typeof AgendaItem> = defineModel({
  name: 'AgendaItem',
  schema: AgendaItem,
  query: AgendaItemQuery,
  table: agendaItems,
  fields: { votes },
  edges: {
    occurrence: { to: () => occurrenceModel, by: 'occurrenceId' },
    speakers: peopleIn((t: Items) => t.speakerIds, 20),
    spoken: peopleIn((t: Items) => t.spokenIds, 200),
    notSpoken: {
      kind: 'list',
      to: () => personModel,
      on: (t, person: typeof people, view) =>
        sql`${person.id} <> all (${t.spokenIds}) and ${person.id} in (
          select ${rsvps.personId} from ${rsvps} where ${and(eq(rsvps.occurrenceId, t.occurrenceId), eq(rsvps.status, 'going'), visibleRsvps(rsvps, view))})`,
      order: (person: typeof people) => sql`${person.name}, ${person.id}`,
      limit: 200,
      none: t => sql`${t.kind} <> 'round'`
    },
    assignee: { to: () => personModel, by: 'assigneeId' },
    proposer: { to: () => personModel, by: 'proposerId' }
  },
  visible: visibleItems,
  filters: {
    occurrence: { to: () => occurrenceModel, where: (t, { occurrence }) => eq(t.occurrenceId, occurrence) },
    kind: (t, { kind }) => sql`${t.kind} = ${kind}`,
    assignee: { to: () => personModel, where: (t, { assignee }) => eq(t.assigneeId, assignee) },
    isDone: (t, { isDone }) => sql`${t.isDone} = ${isDone}`
  },
  sorts: {
    position: t => sql`coalesce(${t.position}, ${sql.raw(String(LAST))})`,
    createdAt: t => t.createdAt,
    updatedAt: t => t.updatedAt
  }
})

export const agendaAnswerModel: Model<typeof AgendaAnswer> = defineModel({
  name: 'AgendaAnswer',
  schema: AgendaAnswer,
  query: AgendaAnswerQuery,
  table: agendaAnswers,
  edges: {
    item: { to: () => agendaItemModel, by: 'itemId' },
    person: { to: () => personModel, by: 'personId' }
  },
  visible: visibleAnswers,
  filters: { item: { to: () => agendaItemModel, where: (t, { item }) => eq(t.itemId, item) } },
  sorts: { createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
