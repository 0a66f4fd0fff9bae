import type { Caller } from '../../../core/access/caller.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { type Speech, speechIn, speechOf } from '../../../core/words/catalogue.ts'
import { FIRST_LANGUAGE } from '../../../core/words/words.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { message } from '../message.ts'
import * as en from '../words.en.ts'
import { atomOf } from './atom.ts'
import { readKudos } from './kudos.ts'
import { type Besides, readNews, readSubject, type Whose } from './news.ts'

const EXAMPLE = atomOf(
  { id: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4', name: 'Intranet', url: null, createdAt: '2026-01-15T09:30:00.000Z' },
  { title: 'Communities – Intranet', link: 'https://intranet.example.org/' },
  [
    {
      kind: 'new',
      id: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d5',
      at: '2026-11-20T16:05:12.345Z',
      name: 'Service Design',
      url: 'https://intranet.example.org/communities/service-design',
      what: null,
      message: null,
      remedy: null
    }
  ],
  speechOf(FIRST_LANGUAGE, en)
)

/** What a caller gets besides news of pages: what concerns those who act on findings, and events, as far as they may read them. */
export const besidesFor = ({ kind, scopes }: Caller): Besides => ({
  events: kind === 'publishable' || scopes.has('events:read'),
  findings: kind === 'person' || (kind === 'secret' && scopes.has('governance:read'))
})

const feedOf = (kind: Kind, whose: Whose, which: string, titled: (name: string, speech: Speech) => string): Operation =>
  readUnder(
    { ...kind, scope: 'pages' },
    { public: true, allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'feed',
      method: 'feed',
      summary: `Get the feed of a ${whose}`,
      description: `Returns the 50 newest entries about ${which}, as Atom (RFC 4287), to subscribe to with a publishable key as \`?key=\`: new pages, pages that are up to date again, and events that were announced. Secret keys see events with the scope \`events:read\`. Secret keys that can read findings, and people who manage a page or the portal, also receive findings that opened and closed, and changes of the reminder stage.`
    },
    {
      mediaType: 'application/atom+xml',
      example: EXAMPLE,
      run: async (id, { db, viewer, caller, publicUrl }) => {
        const speech = speechIn(viewer.language)
        const subject = await readSubject(db, whose, id)
        const news = await readNews(db, whose, id, besidesFor(caller), viewer)
        return atomOf(subject, { title: titled(subject.name, speech), link: subject.url ?? publicUrl }, news, speech)
      }
    }
  )

export const feedOperations: Operation[] = [
  feedOf(
    portalKind,
    'portal',
    'the pages of a portal and the events of the communities that it shows',
    (portal, { say }) => say(message('feed.title', { portal }))
  ),
  feedOf(communityKind, 'community', 'the pages and the events of a community', name => name),
  readUnder(
    { ...communityKind, scope: 'contributions' },
    { public: true, allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'kudos/feed',
      method: 'kudosFeed',
      summary: 'Get the feed of a community’s kudos',
      description:
        'Returns the 50 newest public kudos of a community, as Atom (RFC 4287), to subscribe to with a publishable key as `?key=`.'
    },
    {
      mediaType: 'application/atom+xml',
      example: EXAMPLE,
      run: async (id, { db, viewer, publicUrl }) => {
        const speech = speechIn(viewer.language)
        const subject = await readSubject(db, 'community', id)
        const title = speech.say(message('feed.kudos_title', subject))
        const kudos = await readKudos(db, id, viewer)
        return atomOf(subject, { title, link: subject.url ?? publicUrl }, kudos, speech)
      }
    }
  )
]
