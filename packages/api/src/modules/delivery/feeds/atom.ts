import { Feed } from 'feed'
import { escapeHtml } from '../../../platform/html.ts'
import type { Entry } from './entry.ts'
import type { Subject } from './news.ts'

/** What a feed is called, where what it is about is shown, where it is itself, and in which language it is. */
export type Head = { title: string; link: string; self: string; language: string }

/** News as an Atom feed (RFC 4287). The same news make the same feed. */
export const atomOf = (
  { id, name, createdAt }: Subject,
  { title, link, self, language }: Head,
  entries: readonly Entry[]
): string => {
  const feed = new Feed({
    id: `urn:uuid:${id}`,
    title,
    link,
    language,
    feedLinks: { atom: self },
    updated: new Date(entries[0]?.at ?? createdAt),
    generator: 'Guildhall',
    author: { name }
  })
  // The writer declares texts as HTML, so what is plain is written as such.
  for (const { id, at, url, title, summary, term } of entries)
    feed.addItem({
      id,
      title: escapeHtml(title),
      link: url ?? link,
      date: new Date(at),
      description: escapeHtml(summary),
      category: [{ term }]
    })
  return feed.atom1()
}
