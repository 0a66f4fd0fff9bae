import type { Message, MessageValues } from '@guildhall/schema'

/** The sentences of messages by their ids: words alone, or a function of the values that they take. */
export type Sentences = { readonly [id: string]: string | ((values: never) => string) }

/** The same sentences in another language: every id, with the values that the first language gives it. */
export type Translated<S extends Sentences> = {
  readonly [I in keyof S]: S[I] extends (values: infer V) => string ? (values: V) => string : string
}

/** What somebody wrote in several languages, by their tags (BCP 47). */
export type Texts = { texts: { readonly [language: string]: string } }

/** Those of some texts that a reader of a language gets: theirs, else the first language's, else the first of all. */
export const textIn = ({ texts }: Texts, language: string, first: string): string =>
  texts[language] ?? texts[language.split('-')[0]!] ?? texts[first] ?? Object.values(texts)[0] ?? ''

/** What somebody wrote themselves, or a message of the service. */
export type Said = string | Message

/** Values as they are stored: a text that a sentence quotes can be a message, or be written in several languages. */
type Stored<V> = { [K in keyof V]: string extends V[K] ? V[K] | Message | Texts : V[K] }
type ValuesOf<Sentence> = Sentence extends (values: infer V extends MessageValues) => string ? [values: Stored<V>] : []

/** Makes messages of these sentences. The compiler demands the values that each of them takes, and refuses other ids. */
export const messagesOf =
  <S extends Sentences>() =>
  <I extends keyof S & string>(id: I, ...[values]: ValuesOf<S[I]>): Message => ({ id, values: values ?? {} })
