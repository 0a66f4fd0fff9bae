import { dayFormat, startFormat } from '../days.ts'
import { opens, type Thing } from '../links.ts'
import { pictureTree } from '../listing.ts'
import { rootTree } from '../root.ts'
import { type Attributes, type Child, h, type Tree } from '../tree.ts'
import { safeHref } from '../view.ts'
import { counted, fill } from '../words.ts'
import type { CommunityPageInput, DateInput, KudoInput, OtherCommunity } from './input.ts'
import { type PeopleOptions, peopleTrees } from './people.ts'
import type { CommunityWords } from './words.ts'

/** Where things that are shown are. */
export type Addresses = {
  /** Where another community is read about. */
  placeOf: (community: OtherCommunity) => string | null
  /** Where a date of an event is read about, and a person; null where that is nowhere. */
  eventOf: (event: Thing) => string | null
  personOf: (person: Thing) => string | null
  /** The calendar file of a date. */
  fileOf: (id: string) => string
  /** The calendar of the community; null without a key. */
  feed: string | null
  /** The canvas of the charter, as an image, as a file, and as a page to read. */
  canvas: { image?: string; pdf: string; html: string | null }
  /** The image that says how up to date the page is. */
  badgeOf: (page: string) => string | undefined
  /** Where people join; null where the element itself lets them, or nothing is known. */
  join: string | null
}

/** How a community is printed. */
export type CommunityOptions = PeopleOptions & {
  addresses: Addresses
  /** Whether times are on the reader’s clock; else, where nothing is known of the reader, on that of each event. */
  readersClock?: boolean
}

const ENDED = ['closed', 'merged', 'withdrawn']
/** Whether a community takes no members any more. */
export const hasEnded = (status: string): boolean => ENDED.includes(status)

const link = (text: Child, href: string, { target }: CommunityOptions, more: Attributes = {}): Tree =>
  h('a', { part: 'link', class: 'way', href, target, rel: 'noopener', ...more }, text)

/** Another community, as a link that the page may take over. */
const otherTree = (other: OtherCommunity, options: CommunityOptions): Tree => {
  const href = options.addresses.placeOf(other)
  const name = h('bdi', {}, other.name)
  return href
    ? h(
        'a',
        { part: 'link', class: 'way', href, target: options.target, rel: 'noopener', ...opens('community', other.id) },
        name
      )
    : name
}

/** A text with `{name}` in it, in whose place another community stands. */
const about = (text: string, place: string, tree: Child): Child[] => {
  const [before, after] = text.split(place)
  return [before, tree, after]
}

const paragraphs = (name: string, text: string | null): Tree[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .filter(part => part.trim())
    .map(part => h('p', { part: 'text', class: name, dir: 'auto' }, part))

const section = (name: string, title: string, { level }: CommunityOptions, ...children: Child[]): Child =>
  children.some(Boolean) &&
  h(
    'section',
    { part: name, class: `part ${name}` },
    h(`h${Math.min(level, 6)}`, { part: 'heading', class: 'heading' }, title),
    ...children
  )

const list = (name: string, items: Child[]): Child =>
  items.length > 0 && h('ul', { class: name, role: 'list' }, ...items)

const PAST = ['declined', 'dormant', 'closing', ...ENDED]

/** A name amid words that may be read in the other direction. */
const apart = (name: string) => `\u2068${name}\u2069`

const badgeOf = ({ status, pausedUntil }: CommunityPageInput, { words, language }: CommunityOptions): Child => {
  const badge = (tone: string, text: string) => h('span', { part: 'badge', class: `badge ${tone}` }, text)
  if (pausedUntil && !hasEnded(status))
    return badge('past', fill(words.paused, { day: dayFormat(language)(pausedUntil) }))
  if (status === 'active') return null
  return badge(PAST.includes(status) ? 'past' : 'coming', words.status[status] ?? status.replaceAll('_', ' '))
}

const cadenceOf = ({ cadence }: CommunityPageInput, { words, language }: CommunityOptions): string | null => {
  const said = cadence && words.cadence[cadence.unit]
  return said ? counted(said, cadence.interval, language) : null
}

/** Its name, in what it stands, and what it is about. */
const headTree = (community: CommunityPageInput, options: CommunityOptions): Tree => {
  const { name, logoUrl, summary, parent, topics, memberCount, launchedOn, closedOn, status, pages } = community
  const { words, language, level, addresses } = options
  const standing = [
    badgeOf(community, options),
    parent && h('span', { part: 'part-of' }, ...about(words.partOf, '{name}', otherTree(parent, options)))
  ].filter(Boolean)
  const year = (day: string) =>
    new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC' }).format(new Date(day))
  const since =
    launchedOn &&
    (closedOn && hasEnded(status)
      ? fill(words.fromTo, { from: year(launchedOn), until: year(closedOn) })
      : fill(words.since, { day: year(launchedOn) }))
  const facts = [
    hasEnded(status) && !memberCount ? null : counted(words.members, memberCount, language),
    since,
    hasEnded(status) ? null : cadenceOf(community, options)
  ].filter(fact => !!fact)
  const logo = safeHref(logoUrl ?? undefined)
  const page = hasEnded(status) ? undefined : pages.nodes[0]
  const badge = page && addresses.badgeOf(page.id)
  return h(
    'header',
    { class: 'head' },
    logo && pictureTree('logo', logo),
    h(
      'div',
      { class: 'names' },
      standing.length > 0 && h('p', { class: 'standing' }, ...standing),
      h(`h${Math.max(level - 1, 1)}`, { part: 'title', class: 'title', dir: 'auto' }, name),
      summary && h('p', { part: 'text', class: 'summary', dir: 'auto' }, summary),
      h('p', { part: 'facts', class: 'facts' }, ...facts.map(fact => h('span', { class: 'fact' }, fact))),
      topics.length > 0 &&
        h(
          'ul',
          { part: 'topics', class: 'topics', role: 'list', 'aria-label': words.topics },
          ...topics.map(topic => h('li', { part: 'topic', class: 'topic', dir: 'auto' }, topic))
        ),
      page && h('img', { part: 'freshness', class: 'freshness own', src: badge, height: 28, alt: words.freshness })
    )
  )
}

/** What is particular about the state of its life, said kindly. */
const stateTree = (community: CommunityPageInput, options: CommunityOptions): Child => {
  const { status, closingOn, closedOn, relations } = community
  const { words, language } = options
  const day = dayFormat(language)
  const into = status === 'merged' && relations.find(({ kind }) => kind === 'merged_into')?.community
  const said: Child[] = into
    ? about(words.mergedInto, '{name}', otherTree(into, options))
    : [words.state[status], status === 'closing' && closingOn && ` ${fill(words.closingOn, { day: day(closingOn) })}`]
  if (status === 'closed' && closedOn) said.splice(0, 2, fill(words.closedOn, { day: day(closedOn) }))
  const href = into && options.addresses.placeOf(into)
  return (
    said.some(Boolean) &&
    h(
      'div',
      { part: 'state', class: 'state' },
      h('p', {}, ...said),
      href &&
        h(
          'a',
          {
            part: 'button',
            class: 'button',
            href,
            target: options.target,
            rel: 'noopener',
            ...opens('community', into.id)
          },
          fill(words.visit, { name: into.name })
        )
    )
  )
}

const joinTree = (community: CommunityPageInput, options: CommunityOptions): Child => {
  const { status, joinPolicy, memberProfile } = community
  const { words, addresses, target } = options
  if (hasEnded(status)) return null
  const profile = (['experience', 'level', 'commitment', 'objectives'] as const).flatMap(name => {
    const text = memberProfile?.[name]
    return text ? [h('dt', {}, words.profile[name]), h('dd', { dir: 'auto' }, text)] : []
  })
  return section(
    'join',
    words.join,
    options,
    h('p', { class: 'policy' }, words.joinPolicy[joinPolicy]),
    h(
      'div',
      { class: 'joining' },
      addresses.join &&
        h(
          'a',
          { part: 'button', class: 'button main', href: addresses.join, target, rel: 'noopener' },
          words.joinLink[joinPolicy]
        )
    ),
    profile.length > 0 && h('dl', { class: 'profile' }, ...profile)
  )
}

const dateTree = (date: DateInput, options: CommunityOptions): Tree => {
  const { id, title, startsAt, mode, place, status, joinUrl, registrationUrl } = date
  const { words, language, addresses } = options
  const when = startFormat(language, options.readersClock)
  const at = place?.name || words.onSite
  const where =
    mode === 'online' ? words.online : mode === 'hybrid' ? fill(words.hybrid, { place: apart(at) }) : apart(at)
  const isOff = status === 'cancelled'
  const href = addresses.eventOf(date)
  const name = h(isOff ? 's' : 'bdi', { dir: 'auto' }, title)
  const way = (href: string | null | undefined, text: string): Child => {
    const safe = safeHref(href ?? undefined)
    return safe && link(text, safe, options, { 'aria-label': `${text}: ${title}` })
  }
  return h(
    'li',
    { part: 'event', class: isOff ? 'event off' : 'event' },
    h(
      'span',
      { class: 'tile', 'aria-hidden': 'true' },
      h('span', { class: 'tile-month' }, when(date, { month: 'short' })),
      h('span', { class: 'tile-day' }, when(date, { day: 'numeric' }))
    ),
    h(
      'div',
      { class: 'what' },
      h('p', { class: 'event-title' }, href ? link(name, href, options, opens('event', id)) : name),
      h(
        'p',
        { class: 'sub' },
        h('time', { datetime: startsAt }, when(date)),
        ' · ',
        where,
        isOff && ` · ${words.cancelled}`,
        status === 'tentative' && ` · ${words.tentative}`
      ),
      !isOff &&
        h(
          'p',
          { class: 'ways' },
          way(joinUrl, words.joinOnline),
          way(registrationUrl, words.register),
          h(
            'a',
            {
              part: 'link',
              class: 'way file',
              href: addresses.fileOf(id),
              download: 'event.ics',
              'aria-label': `${words.add}: ${title}`
            },
            words.add
          )
        )
    )
  )
}

const kudoTree = ({ message, from, to }: KudoInput, { words }: CommunityOptions): Tree => {
  const who =
    from && to
      ? fill(words.fromToPerson, { from: apart(from.name), to: apart(to.name) })
      : from
        ? fill(words.fromPerson, { name: apart(from.name) })
        : to && fill(words.toPerson, { name: apart(to.name) })
  return h(
    'li',
    { part: 'kudo', class: 'kudo' },
    h('p', { class: 'message-of', dir: 'auto' }, message),
    who && h('p', { class: 'sub' }, who)
  )
}

const channelTree = (
  { kind, url, label }: CommunityPageInput['channels'][number],
  options: CommunityOptions
): Child => {
  const href = safeHref(url)
  const named = options.words.channel[kind] ?? kind.replaceAll('_', ' ')
  return (
    href &&
    h(
      'li',
      { part: 'channel' },
      link(label ?? named, href, options, { dir: 'auto' }),
      label && h('span', { class: 'sub' }, named)
    )
  )
}

const channelsTree = ({ channels }: CommunityPageInput, options: CommunityOptions): Child =>
  section(
    'channels',
    options.words.channels,
    options,
    list('others', channels.map(channel => channelTree(channel, options)).filter(Boolean))
  )

const charterTrees = ({ title }: { title: string }, options: CommunityOptions): Child[] => {
  const { words, target, addresses } = options
  const { image, pdf, html } = addresses.canvas
  return [
    h('img', {
      part: 'canvas',
      class: 'canvas own',
      src: image,
      width: 842,
      height: 595,
      alt: fill(words.canvas, { title })
    }),
    h(
      'p',
      { class: 'ways' },
      html && h('a', { part: 'link', class: 'way', href: html, target, rel: 'noopener' }, words.readCharter),
      h('a', { part: 'link', class: 'way file', href: pdf, download: 'charter.pdf' }, words.pdf)
    )
  ]
}

const otherTrees = (others: readonly OtherCommunity[], options: CommunityOptions): Child =>
  list(
    'others',
    others.map(other => {
      const { words, language } = options
      const facts = [
        other.status === 'active' ? null : (words.status[other.status] ?? other.status.replaceAll('_', ' ')),
        hasEnded(other.status) || !other.memberCount ? null : counted(words.members, other.memberCount, language)
      ].filter(fact => !!fact)
      return h('li', {}, otherTree(other, options), h('span', { class: 'sub' }, facts.join(' · ')))
    })
  )

const eventTrees = ({ occurrences, status }: CommunityPageInput, options: CommunityOptions): Child[] => {
  const { words, addresses } = options
  const dates = occurrences.nodes
  if (dates.length === 0 && (hasEnded(status) || status === 'dormant')) return []
  return [
    list(
      'dates',
      dates.map(date => dateTree(date, options))
    ),
    dates.length === 0 && h('p', { class: 'quiet' }, words.noEvents),
    addresses.feed &&
      h('p', { class: 'ways' }, h('a', { part: 'link', class: 'way', href: addresses.feed }, words.subscribe))
  ]
}

/** All that is shown of a community. */
export const communityTree = (community: CommunityPageInput, options: CommunityOptions): Tree => {
  const {
    mission,
    strategicObjectives,
    leaderCount,
    status,
    terms,
    charter,
    kudos,
    parent,
    subcommunities,
    relations
  } = community
  const { words } = options
  const parts = subcommunities.nodes
  const known = new Set([...parts, ...(parent ? [parent] : [])].map(({ id }) => id))
  const related = relations
    .filter(({ kind, community }) => kind !== 'merged_into' && !known.has(community.id))
    .map(({ community }) => community)
  const inner = Math.min(options.level + 1, 6)
  const isWanted = leaderCount === 0 && !hasEnded(status) && status !== 'dormant'
  return h(
    'div',
    { class: 'page' },
    h('div', { class: 'intro' }, headTree(community, options), stateTree(community, options)),
    h('div', { class: 'side' }, joinTree(community, options), channelsTree(community, options)),
    h(
      'div',
      { class: 'body' },
      section(
        'mission',
        words.mission,
        options,
        ...paragraphs('prose', mission),
        strategicObjectives.length > 0 && h(`h${inner}`, { class: 'role-title' }, words.objectives),
        list(
          'objectives',
          strategicObjectives.map(objective => h('li', {}, h('span', { dir: 'auto' }, objective)))
        )
      ),
      section('events', words.events, options, ...eventTrees(community, options)),
      section(
        'people',
        words.people,
        options,
        isWanted && h('p', { class: 'wanted' }, words.noLeader),
        ...peopleTrees(terms.nodes, options)
      ),
      charter && section('charter', words.charter, options, ...charterTrees(charter, options)),
      section(
        'kudos',
        words.kudos,
        options,
        list(
          'thanks',
          kudos.nodes.map(kudo => kudoTree(kudo, options))
        )
      ),
      section('subcommunities', words.subcommunities, options, otherTrees(parts, options)),
      section('related', words.related, options, otherTrees(related, options))
    )
  )
}

/** The frame around it: what is happening, the community, and a message. */
export const frameTree = (words: CommunityWords, content?: Child): Tree =>
  rootTree(
    words,
    words.community,
    h('p', { part: 'status', class: 'status', role: 'status', hidden: !!content }),
    h('div', { part: 'content', class: 'content', tabindex: -1 }, content),
    h('div', { class: 'slot' })
  )
