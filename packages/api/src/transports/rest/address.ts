import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

// Whoever has one IPv6 address usually has the other 2^64 of its network.
const NETWORK_PARTS = 4

const networkOf = (address: string) => {
  if (!address.includes(':') || !ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6
    ? parsed.parts
        .slice(0, NETWORK_PARTS)
        .map(part => part.toString(16))
        .join(':')
    : parsed.toString()
}

/**
 * Reads where requests come from, with so many proxies in front: each adds to X-Forwarded-For whom it was called by, and
 * what stands before that anybody may have written.
 */
export const addressReader =
  (proxies: number) =>
  ({ headers, socket }: IncomingMessage): string => {
    const forwarded = proxies > 0 ? String(headers['x-forwarded-for'] ?? '').split(',') : []
    const way = [...forwarded.map(address => address.trim()).filter(Boolean), socket.remoteAddress ?? '']
    return networkOf((way.at(-1 - proxies) ?? way[0]!).slice(0, 64))
  }
