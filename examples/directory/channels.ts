import type { Source } from './ledger.ts'
import type { Reason } from './reasons.ts'
import type { Channel } from './row.ts'
import { LIMITS, lengthOf, plain, shorten } from './text.ts'

// RFC 3986, a little narrower: whatever is left over after encoding would not pass as a URI.
const VALID = /^https?:\/\/(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i
const MAX = 2000

const encoded = (text: string): string | undefined => {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined
  const [address = '', ...fragments] = new URL(text).href.split('#')
  return [address, ...(fragments.length ? [fragments.join('%23')] : [])]
    .map(part => part.replace(/[^\w.~:/?@!$&'()*+,;=%-]/gu, encodeURIComponent).replace(/%(?![\da-f]{2})/gi, '%25'))
    .join('#')
}

/** An address that a row may hold, and whether it had to be encoded; else why there is none. */
export const addressOf = (text: string): { url: string; rewritten: boolean } | { reason: Reason } => {
  const written = text.trim()
  const url = VALID.test(written) ? written : encoded(written)
  if (url && VALID.test(url) && url.length <= MAX) return { url, rewritten: url !== written }
  if (/^(https?|ftp):/i.test(written)) return { reason: 'badAddress' }
  if (/^(mailto:)?[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(written)) return { reason: 'mail' }
  return { reason: /^(\.{0,2}\/|[\w./-]+\.\w{2,4}$)/.test(written) ? 'relative' : 'noAddress' }
}

const HOSTS: readonly [RegExp, Channel['kind']][] = [
  [/(^|\.)slack\.com$|^chat\.|(^|\.)(zulipchat\.com|discord\.gg)$/, 'chat'],
  [/(^|\.)(zoom\.us|youtube\.com|vimeo\.com)$|^youtu\.be$|^meet\.|^teams\./, 'video'],
  [/^docs\./, 'documents'],
  [/^calendar\./, 'calendar'],
  [/^groups\./, 'mailing_list'],
  [/(^|\.)(github\.com|gitlab\.com|githubusercontent\.com)$/, 'repository']
]

/** What kind of place an address is by its host, or as said where the host does not tell. */
export const kindOf = (url: string, otherwise: Channel['kind']): Channel['kind'] =>
  HOSTS.find(([host]) => host.test(new URL(url).hostname))?.[1] ?? otherwise

const joined = (labels: Iterable<string>) => [...labels].join(' · ')

// Adds what an address is called; false where there is no room for one more name.
const called = (labels: Set<string>, label: string): boolean => {
  const fits = lengthOf(joined([...labels, label])) <= LIMITS.label
  const name = labels.size === 0 ? shorten(label, LIMITS.label) : label
  if (name && (fits || labels.size === 0)) labels.add(name)
  return labels.has(label) || label === ''
}

/** The channels of one community: every address once for each kind, with all that it is called. */
export const openChannels = () => {
  const known = new Map<string, { kind: Channel['kind']; url: string; labels: Set<string> }>()

  /** Takes an address; says whether it has a place among the channels. */
  const add = (source: Source, label: string, kind: (url: string) => Channel['kind']): boolean => {
    const text = source.text()
    if (text === undefined) return false
    const address = addressOf(text)
    if ('reason' in address) {
      source.note(address.reason)
      return false
    }
    const key = `${kind(address.url)} ${address.url}`
    if (!known.has(key) && known.size === 50) {
      source.note('tooMany')
      return false
    }
    const channel = known.get(key) ?? { kind: kind(address.url), url: address.url, labels: new Set<string>() }
    known.set(key, channel)
    source.take()
    if (!called(channel.labels, plain(label))) source.note('label')
    if (address.rewritten) source.note('rewritten', address.url)
    return true
  }

  const list = (): Channel[] =>
    [...known.values()].map(({ kind, url, labels }) => ({
      kind,
      url,
      ...(labels.size > 0 && { label: joined(labels) })
    }))

  return { add, list }
}
/** The channels of one community while they are being collected. */
export type Channels = ReturnType<typeof openChannels>
