import type { Speech } from '../../core/words/catalogue.ts'
import { messagesOf } from '../../platform/messages.ts'
import type { messages } from './words.en.ts'

/** Makes the messages of the pages. */
export const message = messagesOf<typeof messages>()

/** What the pages say in one language, by the ids of their messages. */
export const textsIn =
  ({ say }: Speech) =>
  <I extends keyof typeof messages>(...message_: Parameters<typeof message<I>>): string =>
    say(message(...message_))
export type Texts = ReturnType<typeof textsIn>
