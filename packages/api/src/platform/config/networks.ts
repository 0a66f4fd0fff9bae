import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6
type Range = readonly [Address, number]

/** Networks that a deployment opens to itself: ranges of addresses, and hosts by name. */
export type Networks = { ranges: readonly Range[]; hosts: ReadonlySet<string>; domains: readonly string[] }

const NAME = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z]([a-z0-9-]*[a-z0-9])?$/

// The library also takes shorter forms, which people read differently.
const WHOLE = /:|^\d+\.\d+\.\d+\.\d+\//

const rangeOf = (entry: string): Range | string => {
  const range = entry.includes('/') ? entry : `${entry}/${entry.includes(':') ? 128 : 32}`
  if (!ipaddr.isValidCIDR(range) || !WHOLE.test(range))
    return `"${entry}" is neither a network such as 10.0.0.0/8 nor a host name`
  const [address, length] = ipaddr.parseCIDR(range)
  return length === 0 ? `"${entry}" would open every address there is` : [address, length]
}

/**
 * Reads networks and host names from a list with commas: `10.0.0.0/8, fd12::/16, intranet.example.org, *.lan.example.org`.
 * Answers what is wrong in a sentence where it can't.
 */
export const parseNetworks = (text: string): Networks | string => {
  const entries = text.split(',').map(entry => entry.trim().toLowerCase())
  const names = entries.filter(entry => NAME.test(entry))
  const ranges: Range[] = []
  for (const entry of entries.filter(entry => entry !== '' && !NAME.test(entry))) {
    const range = rangeOf(entry)
    if (typeof range === 'string') return range
    ranges.push(range)
  }
  return {
    ranges,
    hosts: new Set(names.filter(name => !name.startsWith('*.'))),
    domains: names.filter(name => name.startsWith('*.')).map(name => name.slice(1))
  }
}

/** Whether an address lies in one of the ranges. */
export const inRanges = (address: Address, ranges: readonly Range[]) =>
  ranges.some(range => range[0].kind() === address.kind() && address.match(range as [ipaddr.IPv4, number]))

/** Whether a host is among those that are opened by name. */
export const isNamed = (host: string, { hosts, domains }: Networks) => {
  const name = host.toLowerCase().replace(/\.$/, '')
  return hosts.has(name) || domains.some(domain => name.endsWith(domain))
}
