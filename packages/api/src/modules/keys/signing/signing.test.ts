import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { stage } from '../../enforcement/maintenance/stage.fixtures.ts'
import { attestationLink } from '../../pages/representatives/attestation-link.ts'

const DAY = 86_400_000
const run = promisify(execFile)
const DOCS = new URL('../../../../../../docs/governance/infractions.md', import.meta.url)

t.test('a link attests one page for one person, once', async t => {
  const { admin, acting, holding, page, people, store } = await stage(t)
  const { id } = await page('weavers', 120)
  const linkFor = async (person: string) =>
    (await admin.post(`/v1/pages/${id}/attestation-links`, { person: people[person] })).body
  const pathOf = ({ url }: { url: string }) => new URL(url).pathname
  const open = (path: string) => holding().get(path)
  const press = (path: string) =>
    holding(undefined, { 'content-type': 'application/x-www-form-urlencoded' }).send('POST', path)
  const freshness = async () => (await admin.get(`/v1/pages/${id}`)).body.freshness
  const path = pathOf(await linkFor('ada'))

  await t.test('opening it says what is attested, and changes nothing', async t => {
    for (let turn = 0; turn < 3; turn++) {
      const { status, text, headers } = await open(path)
      t.equal(status, 200)
      t.match(text, /For ada.*Is this page accurate\?/s)
      t.match(headers, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
      t.notMatch(headers['content-security-policy'], 'unsafe')
    }
    t.equal(await freshness(), 'stale')
  })

  await t.test('the button attests, under the person’s name', async t => {
    const { status, text } = await press(path)
    t.match([status, text], [200, /Thank you/])
    t.equal(await freshness(), 'fresh')
    const { items } = (await admin.get(`/v1/pages/${id}/updates`)).body
    t.match(items.at(-1), { kind: 'attestation', actorClass: 'representative', person: { name: 'ada' } })
  })

  await t.test('used twice, changed, too late or no longer one’s own, it says so kindly', async t => {
    for (const again of [await open(path), await press(path)])
      t.match([again.status, again.text], [410, /already used/])
    const at = path.length - 20
    const changed = path.slice(0, at) + (path[at] === 'A' ? 'B' : 'A') + path.slice(at + 1)
    for (const wrong of [changed, '/attest/nonsense', `${path}x`])
      t.match([(await open(wrong)).status, (await press(wrong)).text], [404, /link is incomplete/])
    const pressed = pathOf(await linkFor('ben'))
    const twice = await Promise.all([press(pressed), press(pressed)])
    t.strictSame(twice.map(({ status }) => status).sort(), [200, 410], 'two at once are one')
    const bens = pathOf(await linkFor('ben'))
    await acting('ben').post(`/v1/pages/${id}/handovers`, { role: 'secondary', to: people.lee })
    t.match([(await open(bens)).status, (await press(bens)).text], [410, /no longer represent/])
  })

  await t.test('it works for 14 days, and says so kindly when they are over', async t => {
    const made = (daysAgo: number) =>
      attestationLink(
        store,
        'http://localhost',
        { page: id, person: people.ada! },
        new Date(Date.now() - daysAgo * DAY)
      )
    const [inTime, late] = [await made(13.99), await made(14)]
    const before = (await admin.get(`/v1/pages/${id}/updates`)).body.items.length
    t.match([(await open(pathOf(late))).status, (await press(pathOf(late))).status], [410, 410])
    t.match((await open(pathOf(late))).text, /14 days/)
    t.equal((await admin.get(`/v1/pages/${id}/updates`)).body.items.length, before, 'nothing is attested')
    t.equal((await open(pathOf(inTime))).status, 200)
  })

  await t.test('it is made for those who represent the page, by themselves or their admins', async t => {
    const ask = (who: string, person: string) =>
      acting(who).post(`/v1/pages/${id}/attestation-links`, { person: people[person] })
    t.equal((await ask('ada', 'ada')).status, 200)
    t.equal((await ask('boss', 'ada')).status, 200)
    t.match((await ask('ada', 'lee')).body, { code: 'FORBIDDEN', errors: [{ pointer: '/person' }] })
    t.match((await ask('boss', 'eve')).body, { code: 'RULE_BROKEN', errors: [{ pointer: '/person' }] })
    t.match((await ask('eve', 'eve')).body, { code: 'FORBIDDEN' })
  })
})

t.test('an evidence pack is checked by the lines of the documentation', async t => {
  const { acting, admin, holding, page, store } = await stage(t)
  const { id } = await page('weavers')
  const { body: one } = await acting('eve').post(`/v1/pages/${id}/reports`, { kind: 'conduct', what: 'Rude.' })
  const since = '2026-11-01T10:00:00.000Z'
  await store.run(sql`insert into page_checks (page_id, checked_at, outcome, instead, pending_change_since, duration_ms)
    values (${id}, now(), 'loaded', 'parked', ${since}, 1)`)
  const { body: file } = await acting('ada').get(`/v1/infractions/${one.id}/evidence-pack`)
  t.match(file.pack, {
    page: { id, instead: 'parked', pendingChangeSince: since },
    infractions: [{ id: one.id, steps: [{ act: 'report' }] }],
    updates: [{}],
    checks: [{ instead: 'parked', pendingChangeSince: since }]
  })
  t.equal((await acting('lee').get(`/v1/pages/${id}/evidence-pack`)).body.code, 'FORBIDDEN')
  t.equal((await admin.post('/v1/signing-keys/rotations', {})).status, 201)
  const { body: keys, status } = await holding().get('/.well-known/jwks.json')
  t.equal(status, 200, 'open to everybody')
  t.equal(keys.keys.length, 2, 'the key before is still there to check with')
  t.notMatch(JSON.stringify(keys), '"d"')
  const later = (await admin.get(`/v1/pages/${id}/evidence-pack`)).body
  t.not(later.keyId, file.keyId)

  const folder = await mkdtemp(join(tmpdir(), 'evidence-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const [, lines] = /```js\n(.*?)```/s.exec(await readFile(DOCS, 'utf8'))!
  const check = async (text: string) => {
    await writeFile(join(folder, 'evidence-pack.json'), text)
    await writeFile(join(folder, 'jwks.json'), JSON.stringify(keys))
    const code = lines!.replace(/'(evidence-pack|jwks)\.json'/g, (_, name) =>
      JSON.stringify(join(folder, `${name}.json`))
    )
    return run(process.execPath, ['--input-type=module', '-e', code])
  }
  for (const signed of [file, later])
    t.match((await check(JSON.stringify(signed))).stdout, 'https://obt.example.org/weavers')
  const [head, payload, signature] = file.jws.split('.')
  const forged = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('Rude', 'Kind')).toString('base64url')
  await t.rejects(check(JSON.stringify({ jws: [head, forged, signature].join('.') })), /verification failed/)
})
