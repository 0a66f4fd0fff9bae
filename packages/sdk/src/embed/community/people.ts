import { opens, type Thing } from '../links.ts'
import { pictureTree } from '../listing.ts'
import { type Child, h, type Tree } from '../tree.ts'
import { safeHref } from '../view.ts'
import { counted, fill } from '../words.ts'
import { type PersonInput, SHOWN_ROLES, type TermInput } from './input.ts'
import { COLUMNS, type Holder, holdersOf, type RoleHolders, type Scale, scaleOf } from './timeline.ts'
import type { CommunityWords } from './words.ts'

/** What people are printed with. */
export type PeopleOptions = {
  words: CommunityWords
  language: string
  level: number
  today: string
  target?: string
  addresses: { personOf: (person: Thing) => string | null }
}

const initialsOf = (name: string): string => {
  const names = name.trim().split(/\s+/)
  return [names[0], names.length > 1 ? names.at(-1) : ''].map(name => [...(name ?? '')][0] ?? '').join('')
}

const monthFormat = (language: string) => {
  const format = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return (day: string) => format.format(new Date(day))
}

const timeOf = (
  { startedOn, startPrecision, endedOn }: TermInput,
  { words, language, today }: PeopleOptions
): string => {
  const month = monthFormat(language)
  if (startedOn && startedOn > today) return fill(words.from, { day: month(startedOn) })
  if (endedOn && !startedOn) return fill(words.until, { until: month(endedOn) })
  if (endedOn) return fill(words.fromTo, { from: month(startedOn!), until: month(endedOn) })
  if (!startedOn) return ''
  return fill(startPrecision === 'exact' ? words.since : words.sinceOrEarlier, { day: month(startedOn) })
}

const subOf = ({ title, unit }: PersonInput): Child => {
  const said = [title, unit].filter(Boolean)
  return said.length > 0 && h('span', { class: 'sub', dir: 'auto' }, said.join(' · '))
}

const holderTree = ({ person, terms }: Holder, scale: Scale, options: PeopleOptions): Tree => {
  const bars = terms.flatMap(term => scale.barOf(term) ?? [])
  const href = options.addresses.personOf(person)
  const name = h('bdi', { class: 'who-name' }, person.name)
  const titles = [...new Set(terms.flatMap(({ title }) => title ?? []))]
  return h(
    'li',
    { part: 'person', class: 'person' },
    pictureTree('face', safeHref(person.avatarUrl ?? undefined), initialsOf(person.name)),
    h(
      'span',
      { class: 'who' },
      href
        ? h(
            'a',
            {
              part: 'link',
              class: 'way',
              href,
              target: options.target,
              rel: 'noopener',
              ...opens('person', person.id)
            },
            name
          )
        : name,
      titles.length > 0 && h('span', { class: 'sub', dir: 'auto' }, titles.join(' · ')),
      subOf(person)
    ),
    h(
      'span',
      { class: 'when' },
      h(
        'span',
        { class: 'sub' },
        terms
          .map(term => timeOf(term, options))
          .filter(Boolean)
          .join(' · ')
      ),
      h(
        'span',
        { part: 'timeline', class: 'track', 'aria-hidden': 'true' },
        ...bars.map(({ first, end, open }) => h('i', { class: `bar c${first} e${end}${open ? ' open' : ''}` }))
      )
    )
  )
}

const roleTree = ({ role, now, before }: RoleHolders, scale: Scale, options: PeopleOptions): Tree => {
  const { words, language, level } = options
  const list = (holders: Holder[]) =>
    h('ul', { class: 'persons', role: 'list' }, ...holders.map(holder => holderTree(holder, scale, options)))
  return h(
    'div',
    { class: 'role' },
    h(`h${Math.min(level + 1, 6)}`, { class: 'role-title' }, words.role[role] ?? role.replaceAll('_', ' ')),
    now.length > 0 && list(now),
    before.length > 0 &&
      h(
        'details',
        { class: 'before', open: now.length === 0 },
        h('summary', {}, counted(words.before, before.length, language)),
        list(before)
      )
  )
}

/** The years of a timeline. */
const yearsTree = ({ years }: Scale): Tree =>
  h(
    'p',
    { class: 'years', 'aria-hidden': 'true' },
    h('span', { class: 'track' }, ...years.map(({ year, column }) => h('span', { class: `year c${column}` }, year)))
  )

/** The people by role, each with their terms on a timeline; none where nobody holds or held a role. */
export const peopleTrees = (terms: readonly TermInput[], options: PeopleOptions): Tree[] => {
  const roles = holdersOf(terms, SHOWN_ROLES, options.today)
  if (roles.length === 0) return []
  const scale = scaleOf(roles.flatMap(({ now, before }) => [...now, ...before].flatMap(holder => holder.terms)))
  return [yearsTree(scale), ...roles.map(role => roleTree(role, scale, options))]
}

/** The rules that put bars and years into their columns: no element needs a style of its own. */
export const COLUMN_RULES: string = Array.from(
  { length: COLUMNS },
  (_, at) => `.c${at + 1}{grid-column-start:${at + 1}}.e${at + 2}{grid-column-end:${at + 2}}`
).join('')
