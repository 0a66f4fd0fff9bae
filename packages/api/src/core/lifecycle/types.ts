import type { NoticeKind } from '@guildhall/schema'
import type { Database } from '../../platform/database/database.ts'
import type { Guard, Lack } from './lack.ts'

/** What a lifecycle is about: what its guards ask, what is loaded of a subject, what is sent, and by whom. */
export type About = {
  facts: { state: string | null }
  subject: { id: string }
  input: object
  by: unknown
}
export type StateOf<A extends About> = NonNullable<A['facts']['state']>

/** One row of the table. Rows of one name are alternatives: the first whose guards hold is taken. */
export type Row<State, Name = string, Actor = string, GuardName = string> = {
  name: Name
  /** From which states; null is the beginning. */
  from: readonly (State | null)[]
  to: State
  by: Actor
  guards: readonly GuardName[]
  notice: NoticeKind | null
}

/** Says what a caller lacks to be an actor: by how they stand to the subject, or by a question that needs data. */
export type Actor<A extends About> = (by: A['by'], facts: A['facts'], input: A['input']) => readonly Lack[]

/** A transition that is to be taken of a subject, with columns of its own that change along with its state. */
export type Move<A extends About, Name> = { id: string; name: Name; input: A['input']; columns?: Columns }

/** A transition that was decided on. */
export type Step<A extends About, Name> = {
  id: string
  name: Name
  from: StateOf<A> | null
  to: StateOf<A>
  actor: string
  notice: NoticeKind | null
  subject: A['subject'] & A['facts']
  input: A['input']
  columns?: Columns
}
/** A transition that was taken: `step` is the id of its step, the key of its notices. */
export type Taken<A extends About, Name> = Step<A, Name> & { step: string }
export type Refused<A extends About, Name> = Move<A, Name> & { lacks: readonly Lack[] }

/** Columns by their names in the database. */
export type Columns = Record<string, unknown>

/** The tables in which a lifecycle is stored. */
export type Stored = {
  table: string
  /** The column of the state. */
  state: string
  /** Further columns that transitions change. */
  columns: readonly string[]
  /** The steps on record, the column that names their subject, and what they keep besides from, to and at. */
  steps?: { table: string; subject: string; columns: readonly string[] }
  /** Holds the subjects `$ids` still; unless said otherwise their own rows. */
  hold?: string
}

/** Does what follows from transitions that were taken, for the whole set. */
export type Following<A extends About, Name> = (
  db: Database,
  taken: readonly Taken<A, Name>[],
  by: A['by'],
  now: Date
) => Promise<unknown>

/** A table of states and named transitions, and everything that goes with it. */
export type Definition<A extends About, Name extends string, ActorName extends string, GuardName extends string> = {
  /** What the subject is called in refusals: "page request". */
  noun: string
  states: readonly StateOf<A>[]
  /** What steps on record are named by which a state was stated from outside, past the table. */
  stated?: string
  guards: Record<GuardName, Guard<A['facts'], A['input']>>
  actors: Record<ActorName, Actor<A>>
  /** The whole life. What is not in it does not happen. */
  rows: readonly Row<StateOf<A>, Name, NoInfer<ActorName>, NoInfer<GuardName>>[]
  stored: Stored
  /** Reads the subjects of moves, which are held, as of a moment. */
  load: (
    db: Database,
    moves: readonly { id: string; name: NoInfer<Name> }[],
    by: A['by'],
    now: Date
  ) => Promise<(A['subject'] & A['facts'])[]>
  /** The columns of the subject that change with a step. */
  sets?: (step: Step<A, NoInfer<Name>>, by: A['by'], at: string) => Columns
  /** The columns of the step's record besides from, to and at. */
  records?: (step: Step<A, NoInfer<Name>>, by: A['by']) => Columns
  /** What must be there before a step is taken: it is made for the whole set, and gives columns to the subjects of these ids. */
  makes?: {
    [N in NoInfer<Name>]?: (
      db: Database,
      steps: readonly Step<A, NoInfer<Name>>[]
    ) => Promise<ReadonlyMap<string, Columns>>
  }
  /** What else happens, in the same transaction and for the whole set. */
  after?: { [N in NoInfer<Name>]?: Following<A, NoInfer<Name>> }
  /** Queues the notices of the steps that have one. */
  notify?: Following<A, NoInfer<Name>>
}
