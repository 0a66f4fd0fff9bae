import type { Message } from '@guildhall/schema'
import ipaddr from 'ipaddr.js'
import { inRanges, isNamed, type Networks } from '../config/networks.ts'
import { EgressError } from './error.ts'
import { message } from './message.ts'

const cidrs = (...list: string[]) => list.map(cidr => ipaddr.parseCIDR(cidr))

// Only 2000::/3 is given out to the world (IANA), and within it these are for other purposes. What ipaddr.js knows as
// something else than unicast is refused before, so this list only says what its tables lack or might lose.
const NOT_PUBLIC = cidrs(
  '::/3',
  '4000::/2',
  '8000::/1',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '0.0.0.0/8',
  '100.64.0.0/10',
  '192.0.0.0/24',
  '198.18.0.0/15',
  '224.0.0.0/3'
)
// Whatever is allowed: nobody's own address, and everybody's.
const NEVER = new Set(['unspecified', 'broadcast', 'multicast'])
// What a host that is opened by name may turn out to be; link-local addresses, where clouds keep their secrets, are not there.
const OWN = new Set(['unicast', 'private', 'uniqueLocal', 'carrierGradeNat', 'loopback'])

const isPublic = (address: ipaddr.IPv4 | ipaddr.IPv6) => address.range() === 'unicast' && !inRanges(address, NOT_PUBLIC)

/** Where a request would go. */
export type Target = { host: string; port: number; address: string }

/** Says for each address whether a request may go there: every connection passes it, whatever name led to it. */
export type Gate = (target: Target) => 'public' | 'allowed' | EgressError

const refused = (problem: Message) => new EgressError('refused', problem)

/** A gate that is closed to every address that is not public, but for the networks that the deployment allows. */
export const makeGate =
  (networks: Networks): Gate =>
  ({ host, port, address }) => {
    if (!ipaddr.isValid(address)) return refused(message('egress.no_address', { host }))
    const parsed = ipaddr.parse(address)
    const range = parsed.range()
    if (NEVER.has(range)) return refused(message('egress.nobodys_address', { host, address }))
    if (inRanges(parsed, networks.ranges) || (isNamed(host, networks) && OWN.has(range))) return 'allowed'
    if (!isPublic(parsed)) {
      return refused(message('egress.not_public', { host }))
    }
    return port === 80 || port === 443 ? 'public' : refused(message('egress.port', { port }))
  }

/** Reads an address as browsers do, and refuses what is not sent: other schemes, credentials. */
export const readUrl = (text: string, base?: string): URL => {
  const url = URL.parse(text, base)
  if (!url) throw refused(message('egress.not_an_address'))
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused(message('egress.scheme'))
  if (url.username || url.password) throw refused(message('egress.credentials'))
  url.hash = ''
  return url
}

/** The host of a URL as sockets take it, and its port. */
export const placeOf = (url: URL) => ({
  host: url.hostname.replace(/^\[|\]$/g, ''),
  port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
})
