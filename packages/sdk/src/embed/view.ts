import { dayFormat, startFormat } from './days.ts'
import { plain, type Segment, segments, textOf } from './marks.ts'
import { directionOf } from './root.ts'
import { counted, fill, type Words } from './words.ts'

/** What a card needs of a community; the rest may be left out with `fields=`. */
export type CommunityInput = {
  id: string
  slug?: string
  name: string
  summary?: string | null
  topics?: readonly string[]
  status?: string
  pausedUntil?: string | null
  parent?: { name: string } | null
  channels?: readonly { kind: string; url: string }[]
  logoUrl?: string | null
  /** Its page on the portal of the key. */
  pageUrl?: string | null
  memberCount?: number
  leaderCount?: number
  nextOccurrence?: { title: string; startsAt: string; timeZone: string; days: number | null } | null
  match?: { name: string; excerpt: string | null } | null
}

/** The members of a community that a card is made of, for `fields=`. */
export const FIELDS =
  'id,slug,name,summary,topics,status,pausedUntil,parent,channels,logoUrl,pageUrl,memberCount,leaderCount,nextOccurrence,match'

/** What a card says beside its title and text: how many members, who leads; `open` where somebody is wanted. */
export type Fact = { kind: 'members' | 'leaders'; text: string; open: boolean }

/** One community as it is shown, in words and without any markup. */
export type Card = {
  id: string
  title: Segment[]
  href: string | null
  logo: string | null
  partOf: string | null
  badge: { status: string; tone: 'coming' | 'past'; text: string } | null
  text: Segment[]
  excerpt: Segment[]
  topics: string[]
  moreTopics: string | null
  facts: Fact[]
  /** What it holds next, and when. */
  next: string | null
}

const TOPICS_SHOWN = 4

/** The address when it is one a page may link to (http or https), else null. */
export const safeHref = (url: string | undefined): string | null => {
  if (!url || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

const PAST = ['declined', 'dormant', 'closing', 'closed', 'merged', 'withdrawn']
const isOver = (status = '') => ['closed', 'merged', 'withdrawn'].includes(status)

const badgeOf = ({ status, pausedUntil }: CommunityInput, words: Words, language: string): Card['badge'] => {
  if (pausedUntil && !isOver(status))
    return { status: 'paused', tone: 'past', text: fill(words.paused, { day: dayFormat(language)(pausedUntil) }) }
  if (!status || status === 'active') return null
  return {
    status,
    tone: PAST.includes(status) ? 'past' : 'coming',
    text: words.status[status] ?? status.replaceAll('_', ' ')
  }
}

const factsOf = (community: CommunityInput, words: Words, language: string): Fact[] => {
  const { memberCount: members, leaderCount: leaders } = community
  // Nobody is missing from a community that is over.
  const over = isOver(community.status)
  const said = (kind: Fact['kind'], text: string, open = false): Fact => ({ kind, text, open })
  return [
    members === undefined || (over && !members) ? [] : said('members', counted(words.members, members, language)),
    leaders ? said('leaders', counted(words.leaders, leaders, language)) : [],
    leaders === 0 && !over ? said('leaders', words.noLeader, true) : []
  ].flat()
}

/** A name amid words that are read from right to left, in its own direction. */
const apart = (name: string, language: string): string =>
  directionOf(language) === 'rtl' ? `\u2068${name}\u2069` : name

const nextOf = (
  { nextOccurrence: next }: CommunityInput,
  words: Words,
  language: string,
  readersClock: boolean
): string | null => {
  if (!next) return null
  const start = startFormat(language, readersClock)(next)
  return fill(words.nextEvent, { title: apart(next.title, language), start })
}

const found = (pieces: Segment[]): boolean => pieces.some(piece => piece.marked)

/** The title or summary with the finds marked, if `marked` is that very text. */
const markedAs = (text: string, marked: string | null | undefined): Segment[] => {
  const pieces = segments(marked ?? '')
  return textOf(pieces) === text ? pieces : plain(text)
}

/** Where a community is read about: its page on the portal, else its website, else its page of the service, if that is known. */
export const placeOf = (
  { slug, pageUrl, channels = [] }: Pick<CommunityInput, 'slug' | 'pageUrl' | 'channels'>,
  pageOf: (slug: string) => string | null
): string | null =>
  safeHref(pageUrl ?? undefined) ??
  safeHref(channels.find(({ kind }) => kind === 'website')?.url) ??
  (slug === undefined ? null : pageOf(slug))

/**
 * Turns a community into what its card shows; `pageOf` gives the address of the page that the service has of a community. Times are on
 * the reader’s clock, or where nothing is known of the reader on that of each event.
 */
export const toCard = (
  community: CommunityInput,
  words: Words,
  language = words.language,
  pageOf: (slug: string) => string | null = () => null,
  readersClock = false
): Card => {
  const { id, name, topics = [], parent, match } = community
  const text = markedAs(community.summary ?? '', match?.excerpt)
  const excerpt = segments(match?.excerpt ?? '')
  const hidden = topics.length - TOPICS_SHOWN
  return {
    id,
    title: markedAs(name, match?.name),
    href: placeOf(community, pageOf),
    logo: safeHref(community.logoUrl ?? undefined),
    partOf: parent ? fill(words.partOf, { name: parent.name }) : null,
    badge: badgeOf(community, words, language),
    text,
    excerpt: found(excerpt) && !found(text) ? excerpt : [],
    topics: topics.slice(0, TOPICS_SHOWN),
    moreTopics: hidden > 0 ? counted(words.moreTopics, hidden, language) : null,
    facts: factsOf(community, words, language),
    next: nextOf(community, words, language, readersClock)
  }
}
