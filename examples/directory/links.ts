import type { Channels } from './channels.ts'
import { kindOf } from './channels.ts'
import { isNothing, type Source } from './ledger.ts'
import type { People } from './people.ts'
import type { Channel } from './row.ts'
import { LIMITS, plain, takeLine } from './text.ts'
import { titleOf } from './words.ts'

const NAMES: readonly [RegExp, Channel['kind']][] = [
  [/slack|chat|irc|matrix/i, 'chat'],
  [/mail|list/i, 'mailing_list'],
  [/calendar/i, 'calendar'],
  [/owners|repo|github|code/i, 'repository'],
  [/forum|discuss/i, 'forum'],
  [/video|youtube|recording/i, 'video'],
  [/doc|notes|wiki|drive/i, 'documents'],
  [/redirect|website|home|page|site/i, 'website']
]

const named = (name: string) => NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 'other'

/** `mailingList` as people would write it: `Mailing list`. */
const labelOf = (name: string) =>
  name === 'redirectTo'
    ? 'Hosted here'
    : titleOf(name.replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`))

const display = new Set(['image', 'logo', 'label', 'icon'])

const takeLink = (link: Source, name: string, channels: Channels) => {
  const text = link.text()
  if (text !== undefined && display.has(name) && !/^https?:/.test(text)) link.note('display')
  else if (text !== undefined) channels.add(link, labelOf(name), () => named(name))
  else for (const each of link.items()) takeLink(each, name, channels)
}

/** Takes the links of a community: addresses become channels, people are made known, the rest is noted. */
export const takeLinks = (links: Source, channels: Channels, people: People): void => {
  for (const link of links.members()) {
    const name = link.path.slice(links.path.length + 1)
    if (isNothing(link.value)) continue
    if (isPerson(link)) {
      if (people.see(link, '') !== undefined) link.get('role').note('liaison')
    } else if (link.items().some(item => item.members().length > 0)) {
      for (const item of link.items()) item.note('noAddress')
    } else takeLink(link, name, channels)
  }
}

const isPerson = (link: Source) => link.get('handle').text() !== undefined

/** Takes the addresses that stand in the community itself: its page, its charter. */
export const takePages = (source: Source, channels: Channels): void => {
  const page = source.get('pageUrl')
  const title = source.get('pageTitle')
  const shown = channels.add(page, plain(title.text() ?? '') || 'Page', () => 'website')
  if (shown) takeLine(title, LIMITS.label)
  const [url, link] = [source.get('charterUrl'), source.get('charterLink')]
  const known = channels.add(url, 'Charter', () => 'documents')
  const path = link.text()?.trim()
  if (path === undefined) return
  if (known && (url.text() ?? '').endsWith(path)) link.take()
  else if (/^https?:/.test(path)) channels.add(link, 'Charter', () => 'documents')
  else link.note('relative')
}

/** Takes where one subscribes to the lists of a community; how, and how many do, is noted. */
export const takeLists = (lists: Source, channels: Channels): void => {
  for (const list of lists.items()) {
    const platform = list.get('platform').text() ?? ''
    const label = takeSubscription(list, platform, channels)
    for (const each of list.members()) {
      const name = each.path.slice(list.path.length + 1)
      if (isNothing(each.value) || label.has(name)) continue
      if (/^(members|emailsPerWeek|raw)$/.test(name)) each.note('typedCount')
      else if (name === 'subscribeEmail') each.note('mail')
      else if (/^(platform|subscribe\w*|terms|joinLabel)$/.test(name)) each.note('joining')
    }
  }
}

// Which members of the list went into its channel.
const takeSubscription = (list: Source, platform: string, channels: Channels): Set<string> => {
  const done = new Set(['audience'])
  const form = list.get('subscribeForm')
  const [name, title] = list.get('joinLabel').text()
    ? (['joinLabel', list.get('joinLabel')] as const)
    : (['platform', list.get('platform')] as const)
  if (!channels.add(form, title.text() ?? 'Subscribe', url => kindOf(url, named(platform || 'list')))) return done
  takeLine(title, LIMITS.label)
  return done.add('subscribeForm').add(name)
}
