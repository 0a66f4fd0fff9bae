import { AGENDA_ITEM_KINDS, type AgendaInput, type AgendaItemKind, type AgendaItemPatch } from '@guildhall/schema'

type Field = keyof AgendaItemPatch
type Row = {
  /** The fields that it has besides those of every item. */
  has: readonly Field[]
  requires?: readonly Field[]
  /** What people give it. */
  takes?: AgendaInput
  /**
   * Whose items are proposals: of members, or also of those who run the event, who are silent first like all others then. Only those
   * who run the event create other items.
   */
  proposedBy?: 'members' | 'everybody'
  /** Whether it is seen by all who see the event, unless it says otherwise; else by those who take part. */
  isOpen?: true
}

/** Each kind of agenda item. */
export const KINDS: Record<AgendaItemKind, Row> = {
  talk: { has: ['durationMinutes', 'speakers', 'externalSpeakers'], isOpen: true },
  topic: { has: ['durationMinutes'], takes: 'votes', proposedBy: 'everybody' },
  question: { has: ['durationMinutes'], takes: 'answers', proposedBy: 'members' },
  round: { has: ['durationMinutes', 'spoken'] },
  action: { has: ['assignee', 'dueOn', 'isDone'] },
  objective: { has: ['durationMinutes', 'objective'], requires: ['objective'], isOpen: true }
}

/** What every item has. */
export const COMMON: readonly Field[] = ['title', 'description', 'position', 'visibility']

/** What members set of an item that they propose, or that is assigned to them. */
export const OWN: readonly Field[] = ['title', 'description', 'isDone']

/** The kinds that members propose. */
export const PROPOSED = AGENDA_ITEM_KINDS.filter(kind => KINDS[kind].proposedBy)

/** The kind that takes something. */
export const kindThatTakes = (input: AgendaInput) => AGENDA_ITEM_KINDS.find(kind => KINDS[kind].takes === input)!
