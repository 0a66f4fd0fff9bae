import type { NoticeKind, TaskKind } from '@guildhall/schema'
import type { Sentences } from '../../platform/messages.ts'
import type { ProblemCode, ProblemWords } from '../problem/registry.ts'
import type { NoticeTemplate } from './notice.ts'

/** What is to be done, and why, of the values that the statement of a kind of task reads. */
export type TaskTemplate = (values: never) => { what: string; why: string }

/** Everything that one area says in one language. Where a language lacks words, the first one's are taken. */
export type Words = {
  messages?: Sentences
  notices?: { readonly [N in NoticeKind]?: NoticeTemplate }
  tasks?: { readonly [T in TaskKind]?: TaskTemplate }
  /** Of problems; those of the first language stand beside their registry. */
  problems?: { readonly [C in ProblemCode]?: ProblemWords }
}

/** The language whose words are complete: the compiler proves it. */
export const FIRST_LANGUAGE = 'en'
