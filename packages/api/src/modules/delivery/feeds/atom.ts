import { createHash } from 'node:crypto'
import type { Maintenance } from '@guildhall/schema'
import { Feed } from 'feed'
import { escapeHtml } from '../../../platform/html.ts'
import { ruleById } from '../../governance/evaluation/rules.ts'
import type { News } from './news.ts'

const STEPS: Record<Exclude<Maintenance, 'compliant'>, string> = {
  due: 'a review is due soon',
  overdue: 'a review is due, and a first notice went out',
  second_notice: 'a second notice went out',
  final_notice: 'the final notice went out',
  suspension_proposed: 'a suspension is proposed, for a person to decide',
  suspended: 'the page is suspended',
  removed: 'the page was removed'
}

/** A UUID that is the same whenever the same is told (RFC 9562, version 5 without a namespace). */
const idOf = ({ kind, id, at }: News) => {
  const hash = createHash('sha1').update(`${kind} ${id} ${at}`).digest()
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`
}

const titleOf = ({ kind, name, what, reason }: News): string => {
  switch (kind) {
    case 'new':
      return `New page: ${name}`
    case 'back':
      return `${name}: the page is up to date again`
    case 'step':
      return `${name}: ${STEPS[what as keyof typeof STEPS] ?? what}`
    case 'opened':
      return `${name}: ${reason}`
    case 'closed':
      return `${name}: in order again – ${ruleById.get(what!)?.title ?? what}`
  }
}

const summaryOf = ({ kind, reason, remedy }: News): string | undefined =>
  kind === 'opened' ? [reason, remedy].filter(Boolean).join(' ') : (reason ?? undefined)

/** The portal that a feed is about. */
export type Subject = { id: string; name: string; baseUrl: string; createdAt: string }

/** News as an Atom feed (RFC 4287). The same news make the same feed. */
export const atomOf = (portal: Subject, news: readonly News[]): string => {
  const feed = new Feed({
    id: `urn:uuid:${portal.id}`,
    title: `Communities – ${portal.name}`,
    link: portal.baseUrl,
    updated: new Date(news[0]?.at ?? portal.createdAt),
    generator: 'Guildhall',
    author: { name: portal.name }
  })
  for (const one of news) {
    const summary = summaryOf(one)
    // The writer declares texts as HTML, so what is plain is written as such.
    feed.addItem({
      id: idOf(one),
      title: escapeHtml(titleOf(one)),
      link: one.url ?? portal.baseUrl,
      date: new Date(one.at),
      ...(summary ? { description: escapeHtml(summary) } : {}),
      category: [{ term: one.kind === 'opened' || one.kind === 'closed' ? one.what! : one.kind }]
    })
  }
  return feed.atom1()
}
