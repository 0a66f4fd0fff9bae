import t, { type Test } from 'tap'
import { type Networks, parseNetworks } from '../config/networks.ts'
import type { Resolve } from './agent.ts'
import { makeEgress } from './egress.ts'
import type { EgressError } from './error.ts'
import { recordConnects } from './recorder.fixtures.ts'

const connects = recordConnects(t.teardown)

const names: Record<string, string[][]> = {}
const resolve: Resolve = async host => {
  const answers = names[host] ?? [['93.184.215.14']]
  return answers.length > 1 ? answers.shift()! : answers[0]!
}
const open = (networks = '') => makeEgress(parseNetworks(networks) as Networks, 'Guildhall/test', resolve)

const goes = (asking: Promise<unknown>) =>
  t.rejects(asking, { name: 'EgressError', problem: { id: 'egress.refused_port' } })

const refuses = async (t: Test, url: string, networks = '', failure = 'refused') => {
  connects.length = 0
  for (const method of ['GET', 'HEAD', 'POST'] as const) {
    const error = await open(networks)({ url, method }).then(
      () => undefined,
      (error: EgressError) => error
    )
    t.equal(error?.failure, failure, `${method} ${url}`)
  }
  t.same(connects, [], `${url}: 0 packets`)
}

const LOOPBACK = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://0X7F.0x0.0x0.0x1/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://0177.0x0.0.1/',
  'http://127.000.000.001/',
  'http://127.0.0.1./',
  'http://127.255.255.254/',
  'http://①②⑦.⓪.⓪.①/',
  'http://１２７.０.０.１/',
  'http://127。0。0。1/',
  'http://127．0．0．1/',
  'http://127｡0｡0｡1/',
  'http://%31%32%37.0.0.1/',
  'http://𝟏𝟐𝟕.𝟎.𝟎.𝟏/',
  'http://127.0.0.1%2e/',
  'http:\\\\127.0.0.1\\',
  'http:127.0.0.1',
  'http:////127.0.0.1/',
  ' \thttp://127.0.0.1/\n',
  'http://12\n7.0.0.1/',
  'https://127.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://0.0.0.1/',
  'http://00000000000/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[0000:0000:0000:0000:0000:0000:0000:0001]/',
  'http://[::]/',
  'http://[::127.0.0.1]/',
  'http://[::7f00:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/',
  'http://[2001::80ff:fffe]/'
]

const OTHERS = [
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://167772161/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://0300.0250.1/',
  'http://100.64.0.1/',
  'http://100.127.255.255/',
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://169.254.170.2/v2/credentials',
  'http://[::ffff:169.254.169.254]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[2002:a9fe:a9fe::1]/',
  'http://[fd00:ec2::254]/',
  'http://100.100.100.200/',
  'http://192.0.0.1/',
  'http://192.0.0.192/',
  'http://192.0.2.1/',
  'http://192.88.99.1/',
  'http://198.18.0.1/',
  'http://198.19.255.255/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://4294967295/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[fc00::1]/',
  'http://[fd12:3456:789a::1]/',
  'http://[ff02::1]/',
  'http://[100::1]/',
  'http://[2001:2::1]/',
  'http://[2001:10::1]/',
  'http://[2001:20::1]/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  'http://[4000::1]/',
  'http://[5f00::1]/',
  'http://[8000::1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://[::ffff:c0a8:1]/',
  'http://[::10.0.0.1]/'
]

const NOT_SENT = [
  'ftp://example.org/',
  'file:///etc/passwd',
  'gopher://example.org/',
  'data:text/html,hello',
  'javascript:alert(1)',
  'unix:/var/run/docker.sock',
  'ws://example.org/',
  'http://user@example.org/',
  'http://user:secret@example.org/',
  'http://:secret@example.org/',
  'https://example.org@127.0.0.1/',
  'http://example.org:22/',
  'http://example.org:8080/',
  'https://example.org:6379/',
  'http://example.org:0/',
  'http://93.184.215.14:5432/',
  'http://[2606:4700::1111]:8443/',
  'http://example.org:99999/',
  'http://[fe80::1%25eth0]/',
  'http://[::1/',
  'http://exa mple.org/',
  'http://127.0.0.256/',
  'http://1.2.3.4.5/',
  'http:///',
  '//example.org/',
  'example.org',
  ''
]

t.test('no spelling of an address that is not public is connected to', async t => {
  for (const url of [...LOOPBACK, ...OTHERS]) await refuses(t, url)
})

t.test('other schemes, ports, credentials and what is no address are refused', async t => {
  for (const url of NOT_SENT) await refuses(t, url)
})

t.test('whatever a name leads to is judged, not the name', async t => {
  const bad = [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '::1',
    'fe80::1%eth0',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '0.0.0.0'
  ]
  for (const address of bad) {
    names['innocent.example'] = [[address]]
    await refuses(t, 'http://innocent.example/')
  }
  const metadata = { 'metadata.google.internal': '169.254.169.254', 'metadata.google.internal.': '169.254.169.254' }
  for (const [host, address] of Object.entries({
    ...metadata,
    localhost: '127.0.0.1',
    '127.0.0.1.nip.io': '127.0.0.1'
  })) {
    names[host] = [[address]]
    await refuses(t, `http://${host}/`)
  }
})

t.test('one bad address among good ones refuses them all', async t => {
  for (const mixed of [
    ['93.184.215.14', '127.0.0.1'],
    ['127.0.0.1', '93.184.215.14'],
    ['2606:4700::1111', '::1']
  ]) {
    names['mixed.example'] = [mixed]
    await refuses(t, 'http://mixed.example/')
  }
})

t.test('a name that changes its mind is connected to where it was judged', async t => {
  connects.length = 0
  names['rebinding.example'] = [['93.184.215.14'], ['127.0.0.1'], ['127.0.0.1']]
  await goes(open()({ url: 'http://rebinding.example/' }))
  t.same(connects, ['93.184.215.14 80'])
  await refuses(t, 'http://rebinding.example/')
})

t.test('names without an address, or with nonsense for one, go nowhere', async t => {
  names['empty.example'] = [[]]
  await refuses(t, 'http://empty.example/', '', 'unreachable')
  names['nonsense.example'] = [['not an address']]
  await refuses(t, 'http://nonsense.example/')
})

t.test('the public network is open on ports 80 and 443, over IPv4 and IPv6', async t => {
  connects.length = 0
  names['six.example'] = [['2606:4700::1111']]
  for (const url of [
    'http://93.184.215.14/',
    'https://example.org/',
    'http://six.example/',
    'http://example.org:443/',
    'https://[2606:4700::1111]/'
  ]) {
    await goes(open()({ url }))
  }
  t.same(connects, [
    '93.184.215.14 80',
    '93.184.215.14 443',
    '2606:4700::1111 80',
    '93.184.215.14 443',
    '2606:4700::1111 443'
  ])
})

t.test('a network that is allowed is open on any port, and only that one', async t => {
  connects.length = 0
  names['wiki.lan.example'] = [['10.1.2.3']]
  const networks = '10.0.0.0/8, fd12::/16'
  for (const url of ['http://10.9.9.9:8080/', 'http://wiki.lan.example:3000/', 'http://[fd12::1]:81/']) {
    await goes(open(networks)({ url }))
  }
  t.same(connects, ['10.9.9.9 8080', '10.1.2.3 3000', 'fd12::1 81'])
  await refuses(t, 'http://11.0.0.1:8080/', networks)
  await refuses(t, 'http://192.168.0.1/', networks)
  await refuses(t, 'http://[::ffff:10.0.0.1]/', networks)
  names['half.example'] = [['10.1.2.3', '192.168.0.1']]
  await refuses(t, 'http://half.example/', networks)
})

t.test(
  'a host that is allowed by name may be at an own address, but never where clouds keep their secrets',
  async t => {
    connects.length = 0
    const networks = 'intranet.example.org,*.lan.example'
    names['intranet.example.org'] = [['10.0.0.7'], ['169.254.169.254']]
    names['a.lan.example'] = [['192.168.1.1']]
    await goes(open(networks)({ url: 'http://intranet.example.org:8000/' }))
    await goes(open(networks)({ url: 'http://A.LAN.example/' }))
    t.same(connects, ['10.0.0.7 8000', '192.168.1.1 80'])
    await refuses(t, 'http://intranet.example.org/', networks)
    for (const host of ['lan.example', 'evil-lan.example', 'intranet.example.org.evil.example', '10.0.0.7']) {
      if (host !== '10.0.0.7') names[host] = [['10.0.0.7']]
      await refuses(t, `http://${host}/`, networks)
    }
  }
)

t.test('nothing opens the addresses of nobody and of everybody', async t => {
  for (const url of ['http://0.0.0.0/', 'http://255.255.255.255/', 'http://224.0.0.1/', 'http://[::]/']) {
    await refuses(t, url, '0.0.0.0/1,128.0.0.0/1,::/1')
  }
})
