import { messagesOf } from '../../platform/messages.ts'
import type { messages } from './words.en.ts'

/** Makes the messages of findings. */
export const message = messagesOf<typeof messages>()

type Id = keyof typeof messages
type RuleWord = 'title' | 'fails' | 'ask' | 'remedy' | 'effort'
type Named<I extends string> = I extends `${infer Name}.title` ? Name : never
type Whole<Name extends string> = Name extends unknown ? (`${Name}.${RuleWord}` extends Id ? Name : never) : never

/** The name of a rule that has all its words: what it asks, when it fails, what to do in a few words, how, and how long that takes. */
export type RuleName = Whole<Named<Id>>

/** The name of a success pattern. */
export type PatternName = Id extends infer I ? (I extends `pattern.${infer Name}.name` ? Name : never) : never
