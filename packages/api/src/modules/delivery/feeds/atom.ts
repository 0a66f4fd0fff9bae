import { createHash } from 'node:crypto'
import { Feed } from 'feed'
import type { Speech } from '../../../core/words/catalogue.ts'
import { escapeHtml } from '../../../platform/html.ts'
import { ruleWord } from '../../governance/evaluation/in-words.ts'
import { message } from '../message.ts'
import type { Step } from '../words.en.ts'
import type { News, Subject } from './news.ts'

/** A UUID that is the same whenever the same is told (RFC 9562, version 5 without a namespace). */
const idOf = ({ kind, id, at }: News) => {
  const hash = createHash('sha1').update(`${kind} ${id} ${at}`).digest()
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`
}

export const titleOf = ({ kind, name, by, what, message: found }: News, speech: Speech): string => {
  const { say } = speech
  switch (kind) {
    case 'new':
      return say(message('feed.new', { name }))
    case 'back':
      return say(message('feed.back', { name }))
    case 'event':
      return say(message('feed.event', { name, title: what! }))
    case 'kudos':
      return say(message('feed.kudos', { name, by: by! }))
    case 'step':
      return say(message('feed.step', { name, step: what as Step }))
    case 'opened':
      return say(message('feed.opened', { name, reason: say(found!) }))
    case 'closed':
      return say(message('feed.closed', { name, rule: ruleWord(what!, 'title', speech) }))
  }
}

const summaryOf = ({ kind, what, message: found, remedy }: News, speech: Speech): string | undefined => {
  if (kind === 'kudos') return what!
  if (found === null) return undefined
  return [speech.say(found), remedy && ruleWord(what!, 'remedy', speech)].filter(Boolean).join(' ')
}

/** News as an Atom feed (RFC 4287), which is shown at an address. The same news make the same feed. */
export const atomOf = (
  { id, name, createdAt }: Subject,
  { title, link }: { title: string; link: string },
  news: readonly News[],
  speech: Speech
): string => {
  const feed = new Feed({
    id: `urn:uuid:${id}`,
    title,
    link,
    updated: new Date(news[0]?.at ?? createdAt),
    generator: 'Guildhall',
    author: { name }
  })
  for (const one of news) {
    const summary = summaryOf(one, speech)
    // The writer declares texts as HTML, so what is plain is written as such.
    feed.addItem({
      id: idOf(one),
      title: escapeHtml(titleOf(one, speech)),
      link: one.url ?? link,
      date: new Date(one.at),
      ...(summary ? { description: escapeHtml(summary) } : {}),
      category: [{ term: one.kind === 'opened' || one.kind === 'closed' ? one.what! : one.kind }]
    })
  }
  return feed.atom1()
}
