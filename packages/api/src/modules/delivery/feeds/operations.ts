import type { Caller } from '../../../core/access/caller.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Call, Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { type Speech, speechIn, speechOf } from '../../../core/words/catalogue.ts'
import { FIRST_LANGUAGE } from '../../../core/words/words.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { message } from '../message.ts'
import * as en from '../words.en.ts'
import { atomOf } from './atom.ts'
import { entryOf } from './entry.ts'
import { readKudos } from './kudos.ts'
import { type Besides, type News, readNews, readSubject, type Subject, type Whose } from './news.ts'
import { feedPage } from './page.ts'

const SPEECH = speechOf(FIRST_LANGUAGE, en)

const EXAMPLE = atomOf(
  { id: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4', name: 'Intranet', url: null, createdAt: '2026-01-15T09:30:00.000Z' },
  {
    title: 'Communities – Intranet',
    link: 'https://intranet.example.org/',
    self: 'https://guild.example.org/v1/portals/019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4/feed',
    language: FIRST_LANGUAGE
  },
  [
    entryOf(
      {
        kind: 'new',
        id: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d5',
        at: '2026-11-20T16:05:12.345Z',
        name: 'Service Design',
        about: 'People who design services with those who use them.',
        url: 'https://intranet.example.org/communities/service-design',
        what: null,
        message: null,
        remedy: null
      },
      SPEECH
    )
  ]
)

/** What a caller gets besides news of pages: what concerns those who act on findings, and events, as far as they may read them. */
const besidesFor = ({ kind, scopes }: Caller): Besides => ({
  events: kind === 'publishable' || scopes.has('events:read'),
  findings: kind === 'person' || (kind === 'secret' && scopes.has('governance:read'))
})

/** What a feed is about, what it is called and what is new. */
type Source = {
  whose: Whose
  path: string
  title: (subject: Subject, speech: Speech) => string
  read: (id: string, call: Call) => Promise<News[]>
}

/** A feed as Atom, and as a page for browsers. */
const feedAnswer = ({ whose, path, title, read }: Source) => {
  const load = async (id: string, call: Call) => {
    const { db, viewer, publicUrl } = call
    const speech = speechIn(viewer.language)
    const subject = await readSubject(db, whose, id)
    const head = {
      title: title(subject, speech),
      link: subject.url ?? publicUrl,
      self: `${publicUrl}/v1/${whose === 'portal' ? 'portals' : 'communities'}/${id}/${path}`,
      language: speech.language
    }
    const entries = (await read(id, call)).map(news => entryOf(news, speech))
    return { subject, head, entries, speech }
  }
  return {
    mediaType: 'application/atom+xml',
    example: EXAMPLE,
    run: async (id: string, call: Call) => {
      const { subject, head, entries } = await load(id, call)
      return atomOf(subject, head, entries)
    },
    page: async (id: string, call: Call) => {
      const { head, entries, speech } = await load(id, call)
      return feedPage(head, entries, speech)
    }
  }
}

const AS_PAGE = 'A browser that opens the address receives the same as a page.'

const newsOf = (kind: Kind, whose: Whose, which: string, title: Source['title']): Operation =>
  readUnder(
    { ...kind, scope: 'pages' },
    { public: true, allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'feed',
      method: 'feed',
      summary: `Get the feed of a ${whose}`,
      description: `Returns the 50 newest entries about ${which}, as Atom (RFC 4287), to subscribe to with a publishable key as \`?key=\`: new pages, pages that are up to date again, and events that were announced. Secret keys see events with the scope \`events:read\`. Secret keys that can read findings, and people who manage a page or the portal, also receive findings that opened and closed, and changes of the reminder stage. ${AS_PAGE}`
    },
    feedAnswer({
      whose,
      path: 'feed',
      title,
      read: (id, { db, caller, viewer }) => readNews(db, whose, id, besidesFor(caller), viewer)
    })
  )

export const feedOperations: Operation[] = [
  newsOf(
    portalKind,
    'portal',
    'the pages of a portal and the events of the communities that it shows',
    ({ name }, { say }) => say(message('feed.title', { portal: name }))
  ),
  newsOf(communityKind, 'community', 'the pages and the events of a community', ({ name }) => name),
  readUnder(
    { ...communityKind, scope: 'contributions' },
    { public: true, allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'kudos/feed',
      method: 'kudosFeed',
      summary: 'Get the feed of a community’s kudos',
      description: `Returns the 50 newest public kudos of a community, as Atom (RFC 4287), to subscribe to with a publishable key as \`?key=\`. ${AS_PAGE}`
    },
    feedAnswer({
      whose: 'community',
      path: 'kudos/feed',
      title: ({ name }, { say }) => say(message('feed.kudos_title', { name })),
      read: (id, { db, viewer }) => readKudos(db, id, viewer)
    })
  )
]
