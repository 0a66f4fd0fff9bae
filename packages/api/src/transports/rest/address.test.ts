import type { IncomingMessage } from 'node:http'
import t from 'tap'
import { addressReader } from './address.ts'

const from = (proxies: number, remoteAddress: string | undefined, forwarded?: string) =>
  addressReader(proxies)({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  } as unknown as IncomingMessage)

t.test('a request comes from whom the outermost proxy was called by', async t => {
  t.equal(from(0, '192.0.2.9', '192.0.2.1'), '192.0.2.9', 'without a proxy the header means nothing')
  t.equal(from(1, '10.0.0.1', '192.0.2.1'), '192.0.2.1')
  t.equal(from(1, '10.0.0.1', 'made up, 203.0.113.5, 192.0.2.1'), '192.0.2.1', 'what a caller writes changes nothing')
  t.equal(from(2, '10.0.0.1', 'x,192.0.2.1 ,10.0.0.2'), '192.0.2.1')
  t.equal(from(1, '10.0.0.1'), '10.0.0.1', 'without the header it is the caller’s own')
  t.equal(from(1, '10.0.0.1', ' , '), '10.0.0.1')
  t.equal(from(3, '10.0.0.1', '192.0.2.1'), '192.0.2.1', 'a way shorter than expected ends at its first')
  t.equal(from(0, undefined), '')
})

t.test('all of an IPv6 network is one address, and IPv4 written as IPv6 is IPv4', async t => {
  t.equal(from(0, '2001:db8:0:1::1'), from(0, '2001:db8:0:1:ffff:ffff:ffff:ffff'))
  t.not(from(0, '2001:db8:0:1::1'), from(0, '2001:db8:0:2::1'))
  t.equal(from(0, '::ffff:192.0.2.1'), '192.0.2.1')
  t.equal(from(1, '10.0.0.1', `not:an:address${'x'.repeat(9000)}`).length, 64)
})
