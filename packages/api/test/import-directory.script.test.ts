import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { toRows } from '../../../examples/directory/to-rows.ts'
import { startApp } from './app.ts'

const script = fileURLToPath(new URL('../../../examples/import-directory.ts', import.meta.url))
const file = fileURLToPath(new URL('fixtures/directory-oddities.json', import.meta.url))

const directory: unknown = JSON.parse(readFileSync(file, 'utf8'))

const run = (args: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string; error: string }>(done => {
    const options = { env: { PATH: process.env.PATH, ...env } }
    const child = execFile(process.execPath, [script, ...args], options, (_, out, error) =>
      done({ code: child.exitCode ?? 1, out, error })
    )
  })

/** Sends a file whose losses are known. */
const accept = (args: string[], env: Record<string, string>) => run([...args, '--accept-losses'], env)

/** A service that listens, and what the script is told of it. */
const serve = async (t: Test) => {
  const { app, admin } = await startApp(t)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return { admin, env: { BASE_URL: address, API_KEY: admin.key! } }
}

const count = (out: string, name: string) => Number(new RegExp(`(\\d+)  ${name}$`, 'm').exec(out)?.[1])

t.test('a directory is imported whole, a second time changes nothing', async t => {
  const { admin, env } = await serve(t)
  const rehearsed = await accept([file, '--dry-run'], env)
  t.match(rehearsed, { code: 0, out: /finished, nothing was changed/ })
  t.equal((await admin.get('/v1/communities')).body.items.length, 0)
  const first = await accept([file], env)
  t.match(first, { code: 0, error: '' })
  t.equal(count(first.out, 'created'), count(first.out, 'rows'), first.out)
  t.equal(count(rehearsed.out, 'created'), count(first.out, 'created'), 'as it was said')
  const second = await accept([file], env)
  t.equal(count(second.out, 'unchanged'), count(first.out, 'rows'), second.out)
})

t.test('a slug that was taken before stays where it is', async t => {
  const { admin, env } = await serve(t)
  const slug = toRows(directory).rows.find(({ community }) => community?.slug)!.community!.slug!
  await admin.post('/v1/communities', { name: 'It was here before', slug })
  for (const outcome of ['created', 'unchanged']) {
    const { code, out } = await accept([file], env)
    t.match(out, `The slug "${slug}" belongs to another community`)
    t.equal(code, 0, out)
    t.equal(count(out, outcome), count(out, 'rows'))
  }
  t.match((await admin.get(`/v1/communities/${slug}`)).body, { name: 'It was here before' })
})

t.test('a row that failed is shown, and the script fails', async t => {
  const { admin, env } = await serve(t)
  const { source, rows } = toRows(directory)
  const { key, parent } = rows.find(({ community }) => community?.parent)!.community!
  // The other way round than in the directory.
  await admin.put('/v1/communities', { items: [{ source, externalKey: key, name: 'Child', slug: 'child' }] })
  await admin.put('/v1/communities', { items: [{ source, externalKey: parent, name: 'Parent', parent: 'child' }] })
  const { code, out } = await run([file], env)
  t.equal(code, 1)
  t.match(out, /row \d+ \(community .*\) \/community\/parent: A community cannot be part of itself/)
})

t.test('writes rows and notes and sends nothing', async t => {
  const folder = t.testdir()
  const { code, out } = await run([file, '--rows', `${folder}/rows`, '--notes', `${folder}/notes`])
  t.equal(code, 3, 'values of the file are lost')
  t.match(out, /^Lost \d+$/m)
  const lines = (name: string) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n')
  t.ok(lines('rows').every(line => JSON.parse(line)))
  t.match(JSON.parse(lines('notes')[0]!), { where: String, field: String, reason: String, fate: /lost|left|changed/ })
})

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))

t.test(
  'parents, members, alumni, roles and changes of rosters are in the service, and a second time changes nothing',
  async t => {
    const { admin, env } = await serve(t)
    const rosters = fixture('directory-rosters.json')
    const first = await run([rosters], env)
    t.match(first, { code: 3, error: '', out: /communities\[\]\.parentKey: .* "no-such-team"/ })
    t.equal(count(first.out, 'created'), count(first.out, 'rows'), first.out)
    const looms = (await admin.get('/v1/communities/looms')).body
    t.match(looms, { parent: { slug: 'guild' }, memberCount: 8 })
    t.match((await admin.get('/v1/communities/dyes')).body, { status: 'closed', closedOn: '2020-01-01' })
    const members = (await admin.get(`/v1/memberships?community=looms&limit=100`)).body.items
    const of = (name: string) => members.find((each: { person: { name: string } }) => each.person.name === name)
    t.match(of('Hal Vance'), { status: 'alumni', joinedOn: '2016-01-01', leftOn: '2019-06-01' })
    t.match(of('Eli Novak'), { status: 'active', roles: ['member'], terms: [{ title: 'Keeper of keys' }] })
    t.match(of('Nia Sol'), {
      status: 'active',
      spells: [
        { joinedOn: '2018-01-01', leftOn: '2019-01-01' },
        { joinedOn: '2020-05-05', leftOn: null }
      ]
    })
    t.match((await admin.get('/v1/communities/looms/charter')).body, {
      number: 1,
      publishedAt: '2022-06-13T16:14:32.000Z'
    })
    t.match((await admin.get('/v1/resources?community=looms&sort=title')).body.items, [
      { title: 'Annual report 2020', status: 'published', publishedAt: '2021-02-01T00:00:00.000Z' },
      { title: 'How to warp', text: 'Slowly.' }
    ])
    const second = await run([rosters], env)
    t.equal(count(second.out, 'unchanged'), count(first.out, 'rows'), second.out)
  }
)

t.test('a file of which nothing is lost exits with 0, one of another version names what it adds', async t => {
  const folder = t.testdir()
  const people = [{ handle: 'bo', name: 'Bo' }]
  const community = { key: 'a', name: 'A', status: 'active', members: [{ handle: 'bo', since: '2021-01-01' }] }
  const written = (name: string, more: object) => {
    const content = {
      format: 'communities-neutral/1',
      source: { name: 's' },
      communities: [{ ...community, ...more }],
      people
    }
    writeFileSync(`${folder}/${name}`, JSON.stringify(content))
    return [`${folder}/${name}`, '--rows', `${folder}/rows`]
  }
  t.match(await run(written('whole.json', {})), { code: 0, out: /^Lost 0$/m })
  const newer = written('newer.json', { observers: ['x', 'y', 'z'], members: [{ handle: 'bo', seniority: 4 }] })
  const lossy = await run(newer)
  t.match(lossy, { code: 3, out: /^Lost 4$/m })
  t.match(lossy.out, / 3 {2}communities\[\]\.observers: This import does not know the member\./)
  t.match(lossy.out, / 1 {2}communities\[\]\.members\[\]\.seniority: This import/)
  t.equal((await run([...newer, '--accept-losses'])).code, 0)
})

t.test('says what it needs', async t => {
  t.match(await run([]), { code: 1, error: /Usage/ })
  t.match(await run([file]), { code: 1, error: /BASE_URL/ })
})
