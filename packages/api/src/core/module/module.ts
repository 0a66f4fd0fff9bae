import type { ImportKind, ImportType, NoticeKind, SubjectType, TaskKind } from '@guildhall/schema'
import type { SQL } from 'drizzle-orm'
import type { Config } from '../../platform/config/config.ts'
import type { Store } from '../../platform/database/database.ts'
import type { Handler } from '../../platform/feed/consume.ts'
import type { Job } from '../../platform/jobs/job.ts'
import type { Sentences } from '../../platform/messages.ts'
import type { Relation } from '../access/caller.ts'
import type { ReadOnlyPart, RelationPart, Subject } from '../access/subject.ts'
import type { Drawn } from '../lifecycle/draw.ts'
import type { Follower } from '../lifecycle/follow.ts'
import type { Stored } from '../lifecycle/types.ts'
import type { Extension } from '../model/extend.ts'
import type { Operation } from '../operation/operation.ts'
import type { BrokenConstraint } from '../problem/constraints.ts'
import type { SealedColumn } from '../secrets/sealed-column.ts'
import type { MailLink, NoticeTemplate } from '../words/notice.ts'
import type { FIRST_LANGUAGE, TaskTemplate, Words } from '../words/words.ts'
import type { Metric } from './metric.ts'
import type { Personal } from './personal.ts'
import type { Prefill } from './prefill.ts'
import type { Retention } from './retention.ts'
import type { ImportReader, RowKind } from './row-kind.ts'

/** A lifecycle, and the page of the documentation that draws it between the marks of its name. */
export type DrawnLifecycle = { lifecycle: Drawn & { states: readonly string[]; stored: Stored }; page: string }

/** What happens once for every change; `restMs` and `most` as the feed has them. */
export type Consumer = { handler: (config: Config) => Handler; restMs?: number; most?: number }

/** Everything that a module adds to the service. Whatever walks over all modules reads it from here. */
export type Module = {
  name: string
  operations?: readonly Operation[]
  /** The kinds of records that it keeps. */
  subjects?: { [S in SubjectType]?: Subject }
  /** How persons are related to subjects by what it keeps. */
  relations?: { [R in Relation]?: RelationPart }
  /** What makes subjects read-only. */
  readOnly?: readonly ReadOnlyPart[]
  lifecycles?: Record<string, DrawnLifecycle>
  /** What follows here from the transitions of another module. */
  follows?: readonly Follower[]
  /** What the service does by itself. */
  jobs?: readonly Job[]
  /** Consumers of the change feed, by their names. */
  consumers?: Record<string, Consumer>
  /**
   * What the calendars of persons hold besides events: rows of a `CalendarDay` for the person `owner`, on the portal `caller.portal`
   * where there is one.
   */
  calendarDays?: readonly SQL[]
  /** What awaits persons: rows of `subject, values, since, until, call, link` for the caller’s person. */
  tasks?: { [T in TaskKind]?: SQL }
  /** When a notice `n` that was not delivered is settled: it is withdrawn then. Kinds without a condition always hold. */
  moot?: { [N in NoticeKind]?: SQL }
  /** The links by which people act without logging in, in the mails of notices. */
  mailLinks?: { [N in NoticeKind]?: MailLink }
  /** The `values` of a notice `n` that was not delivered, without those of its causes that were settled meanwhile. */
  remaining?: { [N in NoticeKind]?: SQL }
  /** Brings what notices of these pages rest on up to date, before they are sent. */
  beforeSending?: (store: Store, pages: readonly string[]) => Promise<unknown>
  /** What its area says, by language; one module hands over the words of an area. */
  words?: { readonly [language: string]: Words }
  /** Edges by which the models of earlier modules lead to its own. */
  extensions?: readonly Extension[]
  /** The kinds of rows that an import takes. */
  rowKinds?: { [K in ImportKind]?: RowKind }
  /** What reads the rows of imported files, by media type. */
  importReaders?: { [F in ImportType]?: ImportReader }
  /** The figures that it gives about communities. */
  metrics?: readonly Metric[]
  /** What it knows about a community, for whoever looks at all of it at once. */
  prefills?: readonly Prefill[]
  /** What its tables keep about persons. */
  personal?: readonly Personal[]
  /** The columns of secrets of its tables, which are stored encrypted. */
  secrets?: readonly SealedColumn[]
  /** How long its records are kept. */
  retention?: readonly Retention[]
  /** What a broken constraint of its tables means to the caller, by the constraint’s name. */
  constraints?: Record<string, BrokenConstraint>
}

declare module '../registry.ts' {
  interface Installed extends Module {}
}

/** The parts whose names stand in the contract, or in the core. */
type Named = {
  subjects: SubjectType
  relations: Relation
  tasks: TaskKind
  rowKinds: ImportKind
  importReaders: ImportType
  /** The words of notices and of tasks in the first language. */
  notices: NoticeKind
  taskWords: TaskKind
}
type FirstWords<N extends string, W extends string> = {
  messages?: Sentences
  notices?: Record<N, NoticeTemplate>
  tasks?: Record<W, TaskTemplate>
}
type Parts<
  S extends string,
  R extends string,
  T extends string,
  N extends string,
  K extends string,
  W extends string,
  F extends string
> = {
  subjects?: Record<S, Subject>
  relations?: Record<R, RelationPart>
  tasks?: Record<T, SQL>
  rowKinds?: Record<K, RowKind>
  importReaders?: Record<F, ImportReader>
  words?: { [L in typeof FIRST_LANGUAGE]: FirstWords<N, W> } & { [language: string]: Words }
}
type Unnamed = Omit<Module, 'subjects' | 'relations' | 'tasks' | 'rowKinds' | 'importReaders' | 'words'>

/** Defines a module; the compiler keeps the names that it gives a home, for `everyModule`. */
export const defineModule = <
  S extends SubjectType = never,
  R extends Relation = never,
  T extends TaskKind = never,
  N extends NoticeKind = never,
  K extends ImportKind = never,
  W extends TaskKind = never,
  F extends ImportType = never
>(
  module: Unnamed & Parts<S, R, T, N, K, W, F>
): Unnamed & Parts<S, R, T, N, K, W, F> => module

type WordsOf<M> = M extends { words?: { en: infer W extends Words } }
  ? { notices?: W['notices']; taskWords?: W['tasks'] }
  : unknown
type NamesIn<M, K extends keyof Named> = M extends unknown
  ? M & WordsOf<M> extends { [P in K]?: infer Part }
    ? keyof NonNullable<Part>
    : never
  : never
type Missing<M extends readonly unknown[], K extends keyof Named> = Exclude<Named[K], NamesIn<M[number], K>>
// With what was found as a parameter, since a type that only ends in itself may go deeper than fifty modules.
type Twice<M extends readonly unknown[], K extends keyof Named, Seen = never, Found = never> = M extends readonly [
  infer First,
  ...infer Rest
]
  ? Twice<Rest, K, Seen | NamesIn<First, K>, Found | (NamesIn<First, K> & Seen)>
  : Found
type Strays<M extends readonly unknown[]> = {
  [K in keyof Named as `${K}.${Missing<M, K>} is in no module` | `${K}.${Twice<M, K>} is in two modules`]: never
}

/** All modules of a program. The compiler proves that each name of the contract has a home, and only one. */
export const everyModule = <const M extends readonly Module[]>(
  modules: keyof Strays<M> extends never ? M : Strays<M>
): readonly Module[] => modules as readonly Module[]
