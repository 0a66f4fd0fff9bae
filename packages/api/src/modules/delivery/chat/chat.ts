import { shortened } from '../../../platform/text.ts'

/** A message for people in a chat, whatever the chat: plain text only. What was written by anyone is never taken as markup. */
export type ChatMessage = {
  /** The language of its words (BCP 47). */
  language: string
  title: string
  lines: readonly string[]
  lists: readonly ChatList[]
  link: ChatLink | null
}
export type ChatLink = { label: string; url: string }
export type ChatItem = { text: string; url: string | null }
export type ChatList = { heading: string; items: readonly ChatItem[] }

/** Where links lead: to websites, and not to addresses longer than chats take. */
const URL_AT_MOST = 1000

export const linkable = (url: string | null): url is string =>
  url !== null && url.length <= URL_AT_MOST && /^https?:$/.test(URL.parse(url)?.protocol ?? '')

/** One line, at most so many characters, with an ellipsis where something is left out. */
export const oneLine = (text: string, most: number) => shortened(text.replace(/\s+/g, ' ').trim(), most)

const SHORTER = [10, 6, 3, 1, 0]

/** Builds a message of at most so many bytes, with fewer items in its lists where it would be longer. */
export const within = (bytes: number, chat: ChatMessage, build: (chat: ChatMessage) => object): string => {
  let body = ''
  for (const most of SHORTER) {
    const lists = chat.lists
      .map(list => ({ ...list, items: list.items.slice(0, most) }))
      .filter(({ items }) => items.length > 0)
    body = JSON.stringify(build({ ...chat, lists }))
    if (Buffer.byteLength(body) <= bytes) return body
  }
  return body
}
