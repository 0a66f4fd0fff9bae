import { deflateSync } from 'node:zlib'
import t from 'tap'
import { MISSION, page, startMonitor } from './hosts.fixtures.ts'
import { pdf } from './pdf.fixtures.ts'
import { makeReader } from './reader.ts'

t.test('a page that is a PDF file is read as one', async t => {
  const { hosts, register, check, checks, updates, pass, port } = await startMonitor(t)
  const lines = ['Weavers', MISSION, '(S//NF) Our secret is patience.']
  const links = [`http://a.test:${port}/gone`]
  const type = { 'content-type': 'application/pdf' }
  const serve = (bytes: Buffer, headers: Record<string, string> = type) => page(bytes as unknown as string, headers)
  hosts['a.test/page'] = serve(pdf({ lines, links, info: '/Title(The weavers)' }))
  hosts['b.test/page'] = serve(pdf({ lines }), { 'content-type': 'application/octet-stream' })
  hosts['long.test/page'] = serve(Buffer.concat([pdf({ lines }), Buffer.alloc(2_000_000, ' ')]))
  hosts['scan.test/page'] = serve(pdf({ lines: [] }))
  hosts['junk.test/page'] = serve(Buffer.from('%PDF-1.7 and then nothing'))
  const ids: Record<string, string> = {}
  for (const host of ['a', 'b', 'long', 'scan', 'junk']) ids[host] = await register(`${host}.test/page`)
  await check()
  t.match(await checks(ids.a!), [
    {
      outcome: 'loaded',
      title: 'The weavers',
      headings: [{ level: 1, text: 'Weavers' }],
      missionShown: true,
      images: 0,
      markings: [{ marking: '(S//NF)' }],
      brokenLinks: [{ status: 404 }]
    }
  ])
  for (const host of ['b', 'long'])
    t.match(await checks(ids[host]!), [{ outcome: 'loaded', title: 'Weavers', missionShown: true }], host)
  for (const host of ['scan', 'junk'])
    t.match(await checks(ids[host]!), [{ outcome: 'not_html', missionShown: null, problem: /could not be read/ }], host)
  hosts['a.test/page'] = serve(
    pdf({ lines: [...lines, 'We meet in the barn from now on.'], links, info: '/Title(The weavers)' })
  )
  for (const _ of ['seen', 'again', 'confirmed']) {
    pass(30)
    await check()
  }
  t.match(await updates(ids.a!), [{ kind: 'content', standing: 'counts' }])
})

t.test('files that are made to hurt are given up, and the next one is read', async t => {
  const reader = makeReader()
  t.teardown(() => reader.close())
  const spaces = deflateSync(Buffer.alloc(1_000_000_000, ' '))
  const nasty: Record<string, Buffer> = {
    'a bomb': pdf({ stream: spaces, filter: '/Filter/FlateDecode' }),
    'a bomb in a bomb': pdf({ stream: deflateSync(spaces), filter: '/Filter[/FlateDecode/FlateDecode]' }),
    'a million brackets': pdf({ stream: Buffer.from('['.repeat(1_000_000)) }),
    'pages that hold themselves': Buffer.from(
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000>>\nendobj\ntrailer<</Root 1 0 R>>'
    )
  }
  const read = (bytes: Buffer) =>
    reader.readPage({ bytes, contentType: 'application/pdf', url: 'http://a.test/', cut: false, at: 0 })
  const before = process.memoryUsage.rss()
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() - before)
  }, 10)
  t.teardown(() => clearInterval(timer))
  for (const [name, bytes] of Object.entries(nasty)) {
    const began = performance.now()
    t.equal(await read(bytes), undefined, name)
    t.ok(performance.now() - began < 15_000, `${name}: in time`)
  }
  t.comment(`${Math.round(most / 1e6)} MB at most`)
  t.ok(most < 1_200_000_000)
  t.match(await read(pdf({ lines: ['Hello'] })), { title: 'Hello', text: 'Hello' })
})
