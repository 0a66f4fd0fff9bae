// What the compiler proves of messages: each `@ts-expect-error` is a mistake that would not compile.

import t from 'tap'
import { messagesOf, type Sentences, type Translated } from './messages.ts'

const messages = {
  'page.gone': 'The page is gone.',
  'page.updated': ({ on, times }: { on: string; times: number }) => `Updated on ${on}, ${times} times.`
} satisfies Sentences
const message = messagesOf<typeof messages>()

const made = [message('page.gone'), message('page.updated', { on: '2026-03-02', times: 2 })]
// @ts-expect-error no words have this id
message('page.nonsense')
// @ts-expect-error the values are missing
message('page.updated')
// @ts-expect-error one of the values is missing
message('page.updated', { on: '2026-03-02' })
// @ts-expect-error a value is of another type
message('page.updated', { on: '2026-03-02', times: 'twice' })
// @ts-expect-error no such value is said
message('page.updated', { on: '2026-03-02', times: 2, by: 'Ada' })
// @ts-expect-error these words take no values
message('page.gone', { on: '2026-03-02' })
// @ts-expect-error a moment is no value: days are written as YYYY-MM-DD
messagesOf<{ 'page.at': (values: { at: Date }) => string }>()('page.at', { at: new Date() })

const german: Translated<typeof messages> = {
  'page.gone': 'Die Seite ist weg.',
  'page.updated': ({ on, times }) => `Am ${on} ${times}-mal geändert.`
}
// @ts-expect-error a message has no words in the other language
const incomplete: Translated<typeof messages> = { 'page.gone': 'Die Seite ist weg.' }
const wanting: Translated<typeof messages> = {
  ...german,
  // @ts-expect-error the other language wants a value that is not given
  'page.updated': ({ by }: { by: string }) => `Von ${by} geändert.`
}

t.test('a message is an id with its values', t => {
  t.strictSame(made, [
    { id: 'page.gone', values: {} },
    { id: 'page.updated', values: { on: '2026-03-02', times: 2 } }
  ])
  t.ok(incomplete && wanting)
  t.end()
})
