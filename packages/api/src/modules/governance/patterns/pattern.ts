import type { Fact } from '../evaluation/fact.ts'
import type { Known, Verdict } from '../evaluation/rule.ts'
import type { PatternName } from '../message.ts'

type Definition<F extends Record<string, Fact>> = {
  /** Its name; what it is called and when it is present stand under that name in `words.en.ts`. */
  id: PatternName
  source: string
  facts: F
  /** Judges by facts alone, like a rule: it passes where the pattern is present. */
  judge: (facts: Known<F>, asOf: Date) => Verdict
}

/** What successful communities have in common, as an indicator: unlike a rule, it asks for nothing. */
export type Pattern = Omit<Definition<Record<string, Fact>>, 'judge'> & {
  judge: (facts: Record<string, unknown>, asOf: Date) => Verdict
}

/** Defines a pattern; the compiler knows the facts that it judges by. */
export const pattern = <F extends Record<string, Fact>>(definition: Definition<F>): Pattern =>
  definition as unknown as Pattern
