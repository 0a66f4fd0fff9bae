import t from 'tap'
import { readConfig } from './config.ts'
import { parseNetworks } from './networks.ts'

t.test('networks and names are read in every form that operators write', async t => {
  const read = parseNetworks(' 10.0.0.0/8,192.168.1.7, fd12::/16 ,::1, Intranet.Example.org, *.lan.example, wiki,')
  if (typeof read === 'string') return t.fail(read)
  t.equal(read.ranges.length, 4)
  t.same([...read.hosts], ['intranet.example.org', 'wiki'])
  t.same(read.domains, ['.lan.example'])
})

t.test('a list that can’t be right stops the start and says which part', async t => {
  for (const [list, sentence] of [
    ['10.0.0.0/33', /"10\.0\.0\.0\/33" is neither/],
    ['10.0.0', /"10\.0\.0" is neither/],
    ['intranet_1', /neither/],
    ['http://intranet', /neither/],
    ['*', /neither/],
    ['0.0.0.0/0', /every address/],
    ['10.0.0.0/8,::/0', /"::\/0" would open every address/]
  ] as const) {
    t.throws(() => readConfig({ ALLOWED_NETWORKS: list }), { name: 'ConfigError', message: sentence }, list)
  }
  t.equal(readConfig({ ALLOWED_NETWORKS: '10.0.0.0/8' }).ALLOWED_NETWORKS, '10.0.0.0/8')
})
