import { dayFormat, startFormat } from '../days.ts'
import { opens, type Thing } from '../links.ts'
import { rootTree } from '../root.ts'
import { type Child, h, type Tree } from '../tree.ts'
import { safeHref } from '../view.ts'
import { counted, fill } from '../words.ts'
import type { EventInput, HelpInput, NetworkInput, OverviewInput, Part, ScoreInput } from './input.ts'
import { BEST, barTree, ringTree, TONES, trendTree } from './pictures.ts'
import type { Loaded } from './source.ts'
import type { PortalWords } from './words.ts'

/** How a portal is printed. */
export type PortalOptions = {
  words: PortalWords
  language: string
  level: number
  parts: readonly Part[]
  target?: string
  /** Where a community and an event are read about; null where that is nowhere. */
  communityOf: (community: Thing) => string | null
  eventOf: (event: Thing) => string | null
  /** Whether times are on the reader’s clock; else, where nothing is known of the reader, on that of each event. */
  readersClock?: boolean
  /** The picture of the network. */
  picture: (alt: string) => Child
}

/** How many of each are shown at first. */
const SHOWN = { help: 6, changes: 6, events: 5 }

/** A name amid words that may be read in the other direction. */
const apart = (name: string) => `\u2068${name}\u2069`

const section = (part: Part, title: string, { level }: PortalOptions, ...children: Child[]): Tree =>
  h(
    'section',
    { part, class: `part ${part}` },
    h(`h${level}`, { part: 'heading', class: 'heading' }, title),
    ...children
  )

const list = (name: string, items: Child[]): Tree => h('ul', { part: 'list', class: name, role: 'list' }, ...items)

/** The first so many of a list; the others open below it. */
const firstOf = (count: number, name: string, items: Child[], { words, language }: PortalOptions): Child[] => [
  list(name, items.slice(0, count)),
  items.length > count &&
    h(
      'details',
      { class: 'more-about' },
      h('summary', {}, counted(words.more, items.length - count, language)),
      list(name, items.slice(count))
    )
]
const quiet = (text: string): Tree => h('p', { class: 'quiet' }, text)

const freshnessTree = ({ freshness, pageCount, communityCount }: OverviewInput, options: PortalOptions): Tree => {
  const { words, language } = options
  const digits = new Intl.NumberFormat(language)
  const some = TONES.filter(tone => freshness[tone])
  const counts = [counted(words.pages, pageCount, language), counted(words.communities, communityCount, language)]
  return section(
    'freshness',
    words.freshness,
    options,
    h('p', { part: 'facts', class: 'facts' }, ...counts.map(fact => h('span', { class: 'fact' }, fact))),
    ...(some.length === 0
      ? [quiet(words.noPages)]
      : [
          barTree(freshness),
          list(
            'legend',
            some.map(tone =>
              h('li', { class: tone }, h('b', {}, digits.format(freshness[tone]!)), words.freshnessOf[tone] ?? tone)
            )
          )
        ])
  )
}

const scoreFormat = (language: string) => {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (score: number) => format.format(score)
}

const courseTree = (trend: readonly ScoreInput[], options: PortalOptions): Child => {
  const { words, language } = options
  const day = dayFormat(language)
  const said = (score: number | null) => (score === null ? words.unknown : scoreFormat(language)(score))
  const known = trend.filter(({ score }) => score !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || known.length < 2) return null
  return h(
    'div',
    { class: 'course' },
    h('p', { class: 'label' }, words.trend),
    trendTree(trend),
    h(
      'p',
      { class: 'sub' },
      fill(words.trendText, { from: said(first.score), day: day(first.on), score: said(last.score) }),
      first !== trend[0] && ` ${fill(words.unknownUntil, { day: day(first.on) })}`
    ),
    h(
      'details',
      { class: 'more-about' },
      h('summary', {}, words.figures),
      h(
        'table',
        { 'aria-label': words.trend },
        h('thead', {}, h('tr', {}, ...[words.day, words.score].map(text => h('th', { scope: 'col' }, text)))),
        h(
          'tbody',
          {},
          ...[...trend]
            .reverse()
            .map(({ on, score }) => h('tr', {}, h('th', { scope: 'row' }, day(on)), h('td', {}, said(score))))
        )
      )
    )
  )
}

/** The score and its trend; nothing for those who do not see it. */
const scoreTree = ({ score, trend }: OverviewInput, options: PortalOptions): Child => {
  const { words, language } = options
  if (trend === null) return null
  return section(
    'score',
    words.score,
    options,
    score === null
      ? quiet(words.noScore)
      : h(
          'div',
          { class: 'total' },
          h(
            'p',
            { class: 'gauge' },
            ringTree(score),
            h(
              'span',
              { class: 'figure' },
              h('b', {}, scoreFormat(language)(score)),
              ' ',
              h('span', { class: 'sub' }, fill(words.best, { best: new Intl.NumberFormat(language).format(BEST) }))
            )
          ),
          h('p', { class: 'sub' }, words.scoreText)
        ),
    courseTree(trend, options)
  )
}

const helpTree = (one: HelpInput, options: PortalOptions): Tree => {
  const { name, ask, reason, remedy, nextStep, since, maintenance, freshness, community } = one
  const { words, language, level, target } = options
  const day = dayFormat(language)
  const href = safeHref(one.url ?? undefined)
  const place = href ?? options.communityOf({ id: community, slug: community })
  const stage = words.maintenance[maintenance ?? ''] ?? words.freshnessOf[freshness ?? '']
  const tone = words.maintenance[maintenance ?? ''] ? maintenance : freshness
  const next =
    nextStep &&
    (nextStep.on
      ? fill(words.nextOn, { day: day(nextStep.on), what: nextStep.what })
      : fill(words.next, { what: nextStep.what }))
  return h(
    'li',
    { part: 'card', class: 'card' },
    h(
      `h${Math.min(level + 1, 6)}`,
      { part: 'title', class: 'title' },
      place
        ? h(
            'a',
            { part: 'link', class: 'way', href: place, target, rel: 'noopener', ...opens('community', community) },
            h('bdi', {}, name)
          )
        : h('bdi', {}, name)
    ),
    h('p', { class: 'ask' }, ask),
    h(
      'p',
      { class: 'sub' },
      stage && h('span', { part: 'badge', class: `mark ${tone}` }, stage),
      h('span', {}, fill(words.since, { day: day(since) }))
    ),
    h('p', { part: 'text', class: 'reason', dir: 'auto' }, reason),
    remedy &&
      h(
        'p',
        { class: 'remedy', dir: 'auto' },
        remedy.text,
        ' ',
        h('span', { class: 'sub' }, `${fill(words.effort, { name: remedy.effort })}.`)
      ),
    next && h('p', { class: 'sub', dir: 'auto' }, next)
  )
}

/** Who needs help, the most urgent first; nothing for those who do not see it. */
const helpSection = ({ help, helpCount }: OverviewInput, options: PortalOptions): Child => {
  const { words, language } = options
  if (!help) return null
  const digits = new Intl.NumberFormat(language)
  const [count, all] = [help.length, helpCount ?? 0].map(number => digits.format(number)) as [string, string]
  return section(
    'help',
    words.help,
    options,
    (helpCount ?? 0) > help.length && h('p', { class: 'sub' }, fill(words.helpShown, { count, all })),
    ...(help.length > 0
      ? firstOf(
          SHOWN.help,
          'cards',
          help.map(one => helpTree(one, options)),
          options
        )
      : [quiet(words.noHelp)])
  )
}

const changesTree = ({ changes }: OverviewInput, options: PortalOptions): Tree => {
  const { words, language, target } = options
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' })
  const items = changes.map(({ at, title, url }) => {
    const href = safeHref(url ?? undefined)
    return h(
      'li',
      { part: 'change', class: 'change' },
      h('time', { class: 'sub', datetime: at }, day.format(new Date(at))),
      h(
        'span',
        { dir: 'auto' },
        href ? h('a', { part: 'link', class: 'plain', href, target, rel: 'noopener' }, title) : title
      )
    )
  })
  return section(
    'changes',
    words.changes,
    options,
    ...(items.length > 0 ? firstOf(SHOWN.changes, 'news', items, options) : [quiet(words.noChanges)])
  )
}

const eventTree = (event: EventInput, options: PortalOptions): Tree => {
  const { id, title, startsAt, mode, hosts } = event
  const { words, language, target } = options
  const when = startFormat(language, options.readersClock)
  const at = event.place || words.onSite
  const where =
    mode === 'online' ? words.online : mode === 'hybrid' ? fill(words.hybrid, { place: apart(at) }) : apart(at)
  const name = h('bdi', {}, title)
  const [href, register] = [options.eventOf(event), safeHref(event.registrationUrl ?? undefined)]
  const link = (place: string, text: Child, more = {}) =>
    h('a', { part: 'link', class: 'way', href: place, target, rel: 'noopener', ...more }, text)
  return h(
    'li',
    { part: 'event', class: 'event' },
    h(
      'span',
      { class: 'tile', 'aria-hidden': 'true' },
      h('span', { class: 'tile-month' }, when(event, { month: 'short' })),
      h('span', { class: 'tile-day' }, when(event, { day: 'numeric' }))
    ),
    h(
      'div',
      { class: 'what' },
      h('p', { class: 'event-title' }, href ? link(href, name, opens('event', id)) : name),
      h('p', { class: 'sub' }, h('bdi', {}, new Intl.ListFormat(language).format(hosts.map(apart)))),
      h('p', { class: 'sub' }, h('time', { datetime: startsAt }, when(event)), ' · ', where),
      register &&
        h('p', { class: 'sub' }, link(register, words.register, { 'aria-label': fill(words.registerTitle, { title }) }))
    )
  )
}

const eventsTree = ({ events }: OverviewInput, options: PortalOptions): Tree =>
  section(
    'events',
    options.words.events,
    options,
    ...(events.length > 0
      ? firstOf(
          SHOWN.events,
          'dates',
          events.map(event => eventTree(event, options)),
          options
        )
      : [quiet(options.words.noEvents)])
  )

/** The topics that several communities share, with their names; those of most first. */
const sharedTopics = ({ communities }: NetworkInput, language: string): [topic: string, names: string[]][] => {
  const { compare } = new Intl.Collator(language)
  const topics = new Map<string, { topic: string; names: string[] }>()
  for (const { name, topics: own } of communities)
    for (const topic of own) {
      const key = topic.toLowerCase()
      const known = topics.get(key) ?? { topic, names: [] }
      known.names.push(name)
      topics.set(key, known)
    }
  return [...topics.values()]
    .filter(({ names }) => names.length > 1)
    .sort((one, other) => other.names.length - one.names.length || compare(one.topic, other.topic))
    .map(({ topic, names }) => [topic, names.sort(compare)])
}

const networkTree = (network: NetworkInput, options: PortalOptions): Tree => {
  const { words, language, level } = options
  const names = new Map(network.communities.map(({ id, name }) => [id, name]))
  const all = new Intl.ListFormat(language)
  const said = (of: readonly string[]) => all.format(of.map(apart))
  const topics = sharedTopics(network, language)
  const people = network.links.flatMap(({ from, to, people }) =>
    people === null ? [] : [[counted(words.people, people, language), [names.get(from)!, names.get(to)!]] as const]
  )
  const shared = (title: string, entries: readonly (readonly [string, readonly string[]])[], class_: string): Child =>
    entries.length > 0 &&
    h(
      'div',
      {},
      h(`h${Math.min(level + 1, 6)}`, { class: 'label' }, title),
      h(
        'dl',
        { class: `shared ${class_}` },
        ...entries.map(([key, of]) => h('div', {}, h('dt', { dir: 'auto' }, key), h('dd', {}, said(of))))
      )
    )
  return section(
    'network',
    words.network,
    options,
    ...(network.communities.length === 0
      ? [quiet(words.noNetwork)]
      : [
          h('p', { class: 'sub' }, words.networkText),
          h('div', { part: 'picture', class: 'picture' }, options.picture(words.picture)),
          h(
            'details',
            { class: 'more-about' },
            h('summary', {}, words.list),
            shared(words.sharedTopics, topics, 'topics'),
            shared(words.sharedPeople, people, 'people')
          )
        ])
  )
}

/** All that is shown of a portal. */
export const portalTree = ({ overview, network }: Loaded, options: PortalOptions): Tree => {
  const { language, level, parts, target } = options
  const inner = { ...options, level: Math.min(level + 1, 6) }
  const made: Record<Part, () => Child> = {
    freshness: () => freshnessTree(overview, inner),
    score: () => scoreTree(overview, inner),
    help: () => helpSection(overview, inner),
    changes: () => changesTree(overview, inner),
    events: () => eventsTree(overview, inner),
    network: () => network && networkTree(network, inner)
  }
  const href = safeHref(overview.url)
  const name = h('bdi', {}, overview.name)
  return h(
    'div',
    { class: 'page' },
    h(
      'header',
      { class: 'head' },
      h(
        `h${level}`,
        { part: 'title', class: 'name' },
        href ? h('a', { part: 'link', href, target, rel: 'noopener' }, name) : name
      ),
      h('p', { class: 'sub' }, h('time', { datetime: overview.on }, dayFormat(language)(overview.on)))
    ),
    h('div', { class: 'parts' }, ...parts.map(part => made[part]()))
  )
}

/** The frame around it: what is happening, the portal, and a message. */
export const frameTree = (words: PortalWords, content?: Child): Tree =>
  rootTree(
    words,
    words.portal,
    h('p', { part: 'status', class: 'status', role: 'status', hidden: !!content }),
    h('div', { part: 'content', class: 'content', tabindex: -1 }, content),
    h('div', { class: 'slot' })
  )
