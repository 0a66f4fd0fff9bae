import { createHash } from 'node:crypto'
import type { Speech } from '../../../core/words/catalogue.ts'
import { ruleWord } from '../../governance/evaluation/in-words.ts'
import { message } from '../message.ts'
import type { Step } from '../words.en.ts'
import type { News } from './news.ts'

/** News in words, as a feed shows them. */
export type Entry = {
  /** A URN that stays the same. */
  id: string
  at: string
  url: string | null
  title: string
  summary: string
  /** Which kind of news it is: the rule of a finding, else the kind itself. */
  term: string
}

/** A UUID that is the same whenever the same is told (RFC 9562, version 5 without a namespace). */
const idOf = ({ kind, id, at }: News) => {
  const hash = createHash('sha1').update(`${kind} ${id} ${at}`).digest()
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`
}

type Text = Pick<Entry, 'title' | 'summary'>

const TEXTS: Record<News['kind'], (news: News, speech: Speech) => Text> = {
  new: ({ name, about }, { say }) => ({
    title: say(message('feed.new', { name })),
    summary: about ?? say(message('feed.new_text', { name }))
  }),
  back: ({ name }, { say }) => ({
    title: say(message('feed.back', { name })),
    summary: say(message('feed.back_text', { name }))
  }),
  event: ({ name, what, message: begins }, { say }) => ({
    title: say(message('feed.event', { name, title: what! })),
    summary: say(begins!)
  }),
  kudos: ({ name, by, what }, { say }) => ({ title: say(message('feed.kudos', { name, by: by! })), summary: what! }),
  step: ({ name, what }, { say }) => ({
    title: say(message('feed.step', { name, step: what as Step })),
    summary: say(message('feed.step_text'))
  }),
  opened: ({ name, what, message: found, remedy }, speech) => ({
    title: speech.say(message('feed.opened', { name, reason: speech.say(found!) })),
    summary: [speech.say(found!), remedy && ruleWord(what!, 'remedy', speech)].filter(Boolean).join(' ')
  }),
  closed: ({ name, what }, speech) => ({
    title: speech.say(message('feed.closed', { name, rule: ruleWord(what!, 'title', speech) })),
    summary: speech.say(message('feed.closed_text'))
  })
}

/** Says news in a language. */
export const entryOf = (news: News, speech: Speech): Entry => ({
  id: idOf(news),
  at: news.at,
  url: news.url,
  ...TEXTS[news.kind](news, speech),
  term: news.kind === 'opened' || news.kind === 'closed' ? news.what! : news.kind
})
