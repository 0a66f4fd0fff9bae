import type {
  CommunityTransition,
  FindingEvidence,
  FindingStatus,
  Message,
  RuleSubject,
  Severity
} from '@guildhall/schema'
import type { Static, TObject } from '@sinclair/typebox'
import { DAY_MS, isDay, startOf } from '../../../platform/days.ts'
import type { Texts } from '../../../platform/messages.ts'
import type { CommunityInput } from '../../directory/communities/lifecycle.ts'
import type { RuleName } from '../message.ts'
import type { Fact } from './fact.ts'

/** A fact that a finding rests on, as it is stored: its words are made when it is read. */
export type Evidence = Omit<FindingEvidence, 'says'>

/** What a rule says of one subject. Its evidence are facts, with their moments. */
export type Verdict = {
  status: Exclude<Static<typeof FindingStatus>, 'waived'>
  /** Why, in one sentence. Its values do not change while the facts don't: days by their dates, not by how long ago they were. */
  message: Message
  evidence?: Evidence[]
  /** Since when it is so, where the facts say it; else since it was found. */
  since?: string | undefined
  /** From 0 to 10; by the status where nothing is said: pass 10, warn 5, fail 0. */
  score?: number
  /** The call that puts it right, where the facts know a closer one than the rule; `{page}` and `{community}` stand for ids. */
  call?: string
  /** Of a rule that guards a transition: where in its body the sender can supply what is lacking. */
  pointer?: string
  /** Of a rule that guards a transition: the moment from which it holds by time alone. */
  from?: string
}

/** What is known of a subject by the facts of a rule; what has no row is undefined. */
export type Known<F extends Record<string, Fact>> = {
  [K in keyof F]: F[K] extends Fact<infer V> ? V | undefined : never
}

type Clause = {
  /** The clause in the source's words, in short. */
  clause: string
  /** Where it stands: `[002]`. */
  source: string
}

type Definition<F extends Record<string, Fact>, S extends TObject> = Clause & {
  /** Its name: `page.stale`. What it asks, when it fails and how to put it right stand under that name in `words.en.ts`. */
  id: RuleName
  /** Raised whenever the same facts may get another verdict. */
  version: number
  of: RuleSubject
  severity: Severity
  facts: F
  /** Every setting with its default. */
  settings: S
  /** Judges by facts and settings alone: the same ones always get the same verdict. */
  judge: (facts: Known<F>, settings: Static<S>, asOf: Date, sent: CommunityInput) => Verdict
  /**
   * The transition of a community before which the rule is asked, with what is sent. Such a rule makes no findings: where it
   * fails, the transition lacks what it says.
   */
  guards?: CommunityTransition
  /** The call that puts it right, where there is one; `{page}` and `{community}` stand for ids. */
  remedy?: string
}

/** The words of a rule that a portal defines, in its languages. */
export type OwnWords = Record<'title' | 'fails' | 'remedy' | 'effort', Texts>

/** A rule, its types set aside so that rules of all kinds stand in one list. */
export type Rule = Omit<Definition<Record<string, Fact>, TObject>, 'judge'> & {
  /** The words of a rule that a portal defines, which no `words.en.ts` has. */
  own?: OwnWords
  judge: (
    facts: Record<string, unknown>,
    settings: Record<string, unknown>,
    asOf: Date,
    sent: CommunityInput
  ) => Verdict
}

/** Defines a rule; the compiler knows the facts and settings that it judges by. */
export const rule = <F extends Record<string, Fact>, S extends TObject>(definition: Definition<F, S>): Rule =>
  definition as unknown as Rule

/** Whether something is a rule, of all that the file of one exports. */
export const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'judge' in value

/** The whole days from one moment to another. */
export const daysBetween = (from: string | Date, to: Date) =>
  Math.floor((to.getTime() - new Date(from).getTime()) / DAY_MS)

/** The moment that lies so many days after another. */
export const after = (moment: string, days: number) => new Date(Date.parse(moment) + days * DAY_MS).toISOString()

/** A piece of evidence: a fact, what it says, and the moment that it is about, or at which its day begins. */
export const evidenceItem = (fact: string, message: Message, at: string | null = null): Evidence => ({
  fact,
  message,
  at: at && (isDay(at) ? startOf(at) : new Date(at)).toISOString()
})
