import { Readable } from 'node:stream'
import { IMPORT_KINDS } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'
import { CSV, linesOf, NDJSON, rowsOf, upload } from './imports.fixtures.ts'

const TODAY = today()
const NAMES = ['ada', 'bo', 'cy', 'dan', 'eve']
const community = { community: { key: 'c', name: 'Weavers' } }
const person = (key: string) => ({ person: { key, name: key } })
const member = (key: string) => ({ membership: { community: 'c', person: key } })
const term = (key: string, more: object = {}) => ({
  term: { key: `t-${key}`, community: 'c', person: key, role: 'core', ...more }
})
/** All that a source has about these people, of some kinds. */
const file = (names: readonly string[], kinds = [person, member, term]) => [
  community,
  ...kinds.flatMap(rowOf => names.map(name => rowOf(name)))
]
const without = (...gone: string[]) => NAMES.filter(name => !gone.includes(name))

/** A service whose source `hr` was imported, and what there is of it. */
const stage = async (t: Test, rows: object[] = file(NAMES)) => {
  const service = await startApp(t)
  const { admin } = service
  const post = async (body: object) => (await admin.post('/v1/imports', { source: 'hr', ...body })).body
  const dryRun = (rows: object[], more: object = {}) => post({ rows, snapshot: true, dryRun: true, ...more })
  /** Takes a snapshot as its dry run reports it, however much ends. */
  const take = async (rows: object[], more: object = {}) => {
    const { id } = await dryRun(rows, more)
    return post({ rows, snapshot: true, dryRunId: id, endAtMost: 100 })
  }
  const endedIn = async ({ id }: { id: string }) =>
    (await rowsOf(service, id, '&outcome=ended')).map(({ row, kind, key }) => [row, kind, key])
  const state = async () => {
    const [people, memberships, terms] = await Promise.all(
      ['people', 'memberships', 'terms'].map(
        async list => (await admin.get(`/v1/${list}?limit=100&source=hr`)).body.items
      )
    )
    const nameOf = (membership: string) => memberships.find(({ id }: { id: string }) => id === membership).person.name
    return {
      people: Object.fromEntries(people.map((one: Record<string, string>) => [one.name, one.leftOn])),
      members: Object.fromEntries(
        memberships.map((one: { person: { name: string }; status: string; leftOn: string }) => [
          one.person.name,
          one.leftOn ?? one.status
        ])
      ),
      terms: Object.fromEntries(terms.map((one: Record<string, string>) => [nameOf(one.membership!), one.endedOn]))
    }
  }
  t.match(await post({ rows }), { failedCount: 0 })
  return { ...service, post, dryRun, take, endedIn, state }
}

const all = (value: unknown, names = NAMES) => Object.fromEntries(names.map(name => [name, value]))

t.test('a snapshot', async t => {
  const service = await stage(t)
  const { app, admin, post, dryRun, endedIn, state } = service
  const rows = file(without('eve'))
  const before = await state()
  const began = { people: all(null), members: all('active'), terms: all(null) }
  t.strictSame(before, began)
  const ended = [
    [14, 'term', 't-eve'],
    [15, 'membership', 'c eve'],
    [16, 'person', 'eve']
  ]
  const dry = await dryRun(rows)

  await t.test('is dry-run first, which shows what would end and ends nothing', async t => {
    t.match(dry, {
      dryRun: true,
      snapshot: true,
      dryRunId: null,
      rowCount: 13,
      unchangedCount: 13,
      endedCount: 3,
      endings: [
        { kind: 'person', endedCount: 1, ofCount: 5 },
        { kind: 'membership', endedCount: 1, ofCount: 5 },
        { kind: 'term', endedCount: 1, ofCount: 5 }
      ]
    })
    t.strictSame(await endedIn(dry), ended)
    t.strictSame(await state(), before)
  })

  await t.test('that is cut off in the middle ends nothing', async t => {
    const parts = async function* () {
      yield Buffer.from(`kind,key,name\nperson,ada,ada\nperson,bo,"bo\n`)
      for (let part = 0; part < 20; part++) yield Buffer.alloc(65_536, 'x')
    }
    const cut = await app.inject({
      method: 'POST',
      url: `/v1/imports?source=hr&snapshot=true&dryRunId=${dry.id}`,
      headers: { authorization: `Bearer ${admin.key}`, 'content-type': CSV },
      payload: Readable.from(parts())
    })
    t.equal(cut.statusCode, 400)
    t.match((await admin.get('/v1/imports?sort=-startedAt&limit=1')).body.items, [
      { status: 'interrupted', snapshot: true, endedCount: 0, endings: [] }
    ])
    t.strictSame(await state(), before)
  })

  await t.test('ends who vanished from the file, on record, as the dry run showed it', async t => {
    const real = await post({ rows, snapshot: true, dryRunId: dry.id })
    t.match(real, { dryRun: false, snapshot: true, dryRunId: dry.id, endedCount: 3, endings: dry.endings })
    t.strictSame(await endedIn(real), ended)
    const others = without('eve')
    t.strictSame(await state(), {
      people: { ...all(null, others), eve: TODAY },
      members: { ...all('active', others), eve: TODAY },
      terms: { ...all(null, others), eve: TODAY }
    })
    const { items } = (await admin.get('/v1/memberships?status=alumni')).body
    t.match(items, [
      { cause: 'No longer listed by hr.', spells: [{ joinedOn: null, leftOn: TODAY }], terms: [{ endedOn: TODAY }] }
    ])
    const log = (await admin.get('/v1/activity?limit=100')).body.items.filter(
      ({ verb }: { verb: string }) => verb === 'updated'
    )
    t.match(log, [
      { subjectType: 'term', after: { endedOn: TODAY, missingSince: TODAY }, key: { name: 'a secret key' } },
      { subjectType: 'membership', after: { status: 'alumni', leftOn: TODAY, missingSince: TODAY } },
      { subjectType: 'person', after: { leftOn: TODAY, missingSince: TODAY } }
    ])
    t.match((await admin.get('/v1/communities/weavers')).body, { memberCount: 4 })
  })

  await t.test('that comes again ends nothing more', async t => {
    const again = await dryRun(rows)
    t.match(again, { unchangedCount: 13, endedCount: 0, endings: [{ ofCount: 4 }, { ofCount: 4 }, { ofCount: 4 }] })
    t.match(await post({ rows, snapshot: true, dryRunId: again.id }), { unchangedCount: 13, endedCount: 0 })
  })

  await t.test('begins again what is back in the file, whatever kind of import brings it', async t => {
    t.match(await post({ rows: file(NAMES) }), { updatedCount: 3, unchangedCount: 13 })
    t.strictSame(await state(), began)
    t.match((await admin.get('/v1/memberships?status=active&limit=100')).body.items.at(-1), {
      person: { name: 'eve' },
      cause: null,
      spells: [
        { joinedOn: null, leftOn: TODAY },
        { joinedOn: TODAY, leftOn: null }
      ]
    })
    t.match(await post({ rows: file(NAMES) }), { unchangedCount: 16 })
  })
})

t.test('a snapshot leaves as it is', async t => {
  await t.test('what other sources and people have recorded, and communities', async t => {
    const { admin, take, endedIn, state } = await stage(t)
    const other = await made(admin, '/v1/people', { name: 'Zoe' })
    const weavers = (await admin.get('/v1/communities/weavers')).body.id
    await made(admin, '/v1/memberships', { community: weavers, person: other })
    await admin.post('/v1/imports', { source: 'other', rows: file(['zed']) })
    const done = await take([{ community: { key: 'x', name: 'Other' } }, ...file([], []).slice(1), person('ada')])
    t.strictSame(
      await endedIn(done),
      without('ada').map((name, at) => [at + 3, 'person', name])
    )
    t.match(
      (await admin.get('/v1/people?limit=100')).body.items.filter((one: { leftOn: string }) => !one.leftOn),
      { length: 3 }
    )
    t.match((await admin.get('/v1/communities?limit=100')).body.items, [{}, {}, {}], 'no community ends')
    t.strictSame((await state()).members, all('active'), 'nor what the file has no rows of')
  })

  await t.test('who is named by another row of the file', async t => {
    const { take, endedIn, state } = await stage(t)
    const rows = [community, person('ada'), member('ada'), member('bo'), term('ada'), term('bo'), term('cy')]
    const done = await take(rows)
    t.strictSame(
      (await endedIn(done)).map(([, kind, key]) => `${kind} ${key}`),
      ['term t-dan', 'term t-eve', 'membership c dan', 'membership c eve', 'person dan', 'person eve']
    )
    t.match(await state(), { members: { cy: 'active' }, people: { bo: null, cy: null } })
  })

  await t.test('what applies or is invited, and who has left before', async t => {
    const rows = [
      ...file(NAMES, [person]),
      { membership: { community: 'c', person: 'ada', status: 'applied' } },
      { membership: { community: 'c', person: 'bo', status: 'alumni', leftOn: '2020-01-01' } },
      member('cy'),
      member('dan')
    ]
    const { take, state } = await stage(t, rows)
    t.match(await take([...file(NAMES, [person]), member('dan')]), { endedCount: 1 })
    t.strictSame((await state()).members, { ada: 'applied', bo: '2020-01-01', cy: TODAY, dan: 'active' })
  })
})

t.test('a snapshot ends', async t => {
  await t.test('memberships that were made from terms with these', async t => {
    const rows = [
      ...file(NAMES, [person]),
      ...NAMES.map(name => term(name)),
      { term: { key: 'second', community: 'c', person: 'eve', role: 'leader' } }
    ]
    const { take, endedIn, state } = await stage(t, rows)
    const left = rows.filter(row => !('term' in row) || !['t-dan', 't-eve'].includes(row.term.key))
    const done = await take(left)
    t.strictSame(
      (await endedIn(done)).map(([, kind, key]) => `${kind} ${key}`),
      ['term t-dan', 'term t-eve', 'membership c dan']
    )
    t.match(done.endings, [
      { kind: 'person' },
      { kind: 'membership', endedCount: 1, ofCount: 5 },
      { endedCount: 2, ofCount: 6 }
    ])
    t.match((await state()).members, { dan: TODAY, eve: 'active' })
  })

  await t.test('the roles of who is no longer a member, also those that were given here', async t => {
    const { admin, take, state } = await stage(t)
    const { items } = (await admin.get('/v1/memberships?limit=100')).body
    const eve = items.find((one: { person: { name: string } }) => one.person.name === 'eve').id
    const given = await made(admin, '/v1/terms', { membership: eve, role: 'facilitator', startedOn: addDays(TODAY, 9) })
    await take([...file(NAMES, [person]), ...without('eve').map(member)])
    t.match((await admin.get(`/v1/terms/${given}`)).body, { endedOn: addDays(TODAY, 9) })
    t.match((await state()).terms, { ada: null, eve: TODAY })
  })

  await t.test('only the kinds that it is told to', async t => {
    const { dryRun, take, state } = await stage(t)
    t.match((await dryRun([community], { endKinds: ['term'] })).endings, [{ kind: 'term', endedCount: 5, ofCount: 5 }])
    t.match((await dryRun([community])).endings, [], 'without rows of a kind none of it')
    await take([community], { endKinds: ['term', 'membership'] })
    t.match(await state(), { people: all(null), members: all(TODAY), terms: all(TODAY) })
  })

  await t.test('nothing when a row could not be read, and what failed is there', async t => {
    const service = await stage(t)
    const { post, dryRun, state } = service
    const wrong = await dryRun([...file(without('eve')), { person: { key: 'eve', name: '' } }])
    t.match(wrong.endings, [{ kind: 'person', endedCount: 0 }, { endedCount: 1 }, { endedCount: 1 }])
    for (const bad of [{ person: { name: 'eve' } }, { nobody: {} }]) {
      const rows = [...file(without('eve')), bad]
      const dry = await dryRun(rows)
      t.match(dry, { failedCount: 1, endedCount: 0 })
      const real = await post({ rows, snapshot: true, dryRunId: dry.id })
      t.match(real, {
        status: 422,
        code: 'RULE_BROKEN',
        errors: [{ pointer: '/dryRunId', detail: /could not be read/ }]
      })
    }
    const { id } = await dryRun(file(without('eve')))
    const text = `${linesOf(file(without('eve')))}{"person":\n`
    const real = await upload(service, NDJSON, text, `source=hr&snapshot=true&dryRunId=${id}`)
    t.match(real.body, { failedCount: 1, endedCount: 0 })
    t.match(await state(), { people: all(null), terms: all(null) })
  })

  await t.test('only what the dry run showed, and not what has come back since', async t => {
    const { post, dryRun, endedIn, state } = await stage(t)
    const { id } = await dryRun(file(without('eve', 'dan')))
    await post({ rows: file(['zoe']) })
    const real = await post({ rows: file(without('eve', 'ada')), snapshot: true, dryRunId: id, endAtMost: 100 })
    t.strictSame(
      (await endedIn(real)).map(([, kind, key]) => `${kind} ${key}`),
      ['term t-eve', 'membership c eve', 'person eve']
    )
    t.match((await state()).people, { ada: null, dan: null, eve: TODAY, zoe: null })
  })
})

t.test('a snapshot is refused', async t => {
  const service = await stage(t)
  const { admin, store, caller, post, dryRun, state } = service
  const rows = file(without('eve', 'dan'))
  const dry = await dryRun(rows)
  const before = await state()
  const imports = async () => (await store.run(sql`select from imports`)).length
  const count = await imports()
  const plain = await post({ rows: [community], dryRun: true })
  const elsewhere = (await admin.post('/v1/imports', { source: 'other', rows, snapshot: true, dryRun: true })).body
  const terms = await dryRun(rows, { endKinds: ['term'] })
  const refused = async (body: object, expected: object) =>
    t.match(await post({ rows, snapshot: true, ...body }), { status: Number, ...expected })
  const at = (name: string, detail: RegExp) => ({ errors: [{ pointer: `/${name}`, detail }] })

  await refused({}, { code: 'INVALID_INPUT', ...at('dryRunId', /Required for a snapshot/) })
  await refused({ dryRunId: count }, { code: 'INVALID_INPUT' })
  await refused({ dryRunId: service.admin.key }, { code: 'INVALID_INPUT' })
  await refused(
    { dryRunId: '01900000-0000-7000-8000-000000000000' },
    { status: 422, code: 'UNKNOWN_REFERENCE', ...at('dryRunId', /does not exist/) }
  )
  await refused(
    { dryRunId: plain.id },
    { status: 422, code: 'RULE_BROKEN', ...at('dryRunId', /not a finished dry run/) }
  )
  await refused({ dryRunId: elsewhere.id }, { code: 'RULE_BROKEN', ...at('dryRunId', /of the source "other"/) })
  await refused(
    { dryRunId: terms.id, endKinds: ['person'] },
    { code: 'RULE_BROKEN', ...at('endKinds', /other kinds: term/) }
  )
  await refused({ dryRunId: dry.id, dryRun: true }, { code: 'INVALID_INPUT', ...at('dryRunId', /Omit it/) })
  await refused({ endAtMost: 30, dryRun: true }, { code: 'INVALID_INPUT', ...at('endAtMost', /Omit it/) })
  await refused({ snapshot: false, dryRunId: dry.id }, { code: 'INVALID_INPUT', ...at('dryRunId', /Set `snapshot`/) })
  const much = { status: 422, code: 'RULE_BROKEN', ...at('endAtMost', /2 of 5 .* 40 %, and at most 20 % .* to 40\./) }
  await refused({ dryRunId: dry.id }, much)
  await refused({ dryRunId: dry.id, endAtMost: 39 }, at('endAtMost', /at most 39 %/))
  await refused({ dryRunId: dry.id, endAtMost: 101 }, { code: 'INVALID_INPUT' })

  const inQuery = await upload(service, NDJSON, linesOf(rows), `source=hr&snapshot=true&dryRunId=${dry.id}`)
  t.match(inQuery.body, { code: 'RULE_BROKEN', errors: [{ parameter: 'endAtMost' }] }, 'of a file')
  const calendar = await upload(
    service,
    'text/calendar',
    'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    'source=hr&snapshot=true&dryRun=true&community=weavers'
  )
  t.match(calendar.body, { code: 'INVALID_INPUT', errors: [{ parameter: 'snapshot' }] })
  const { errors } = await admin.ask('mutation ($input: ImportCreate!) { createImport(input: $input) { id } }', {
    input: { source: 'hr', rows, snapshot: true, dryRunId: dry.id }
  })
  t.match(errors, [{ message: /40 %/, extensions: { code: 'RULE_BROKEN' } }], 'over GraphQL')
  const narrow = await caller('secret', ['imports:write', 'people:write'])
  const narrowly = (body: object) => narrow.post('/v1/imports', { source: 'hr', rows, snapshot: true, ...body })
  t.match((await narrowly({ dryRunId: dry.id, endAtMost: 40 })).body, {
    code: 'FORBIDDEN',
    detail: /memberships:write/
  })
  t.match((await narrowly({ dryRun: true, endKinds: ['term'] })).body, { code: 'FORBIDDEN' })
  t.match(
    (await narrowly({ dryRun: true })).body.endings,
    [{ kind: 'person', endedCount: 2 }],
    'what it may not write does not end'
  )

  t.equal(await imports(), count + 4, 'before it begins')
  t.strictSame(await state(), before)
  await store.pool.query(`update imports set started_at = started_at - interval '25 hours' where id = '${dry.id}'`)
  await refused({ dryRunId: dry.id, endAtMost: 40 }, { code: 'RULE_BROKEN', ...at('dryRunId', /more than 24 hours/) })
  await store.pool.query(`update imports set started_at = started_at + interval '2 hours' where id = '${dry.id}'`)
  t.match(await post({ rows, snapshot: true, dryRunId: dry.id, endAtMost: 40 }), { status: 'finished', endedCount: 6 })
})

t.test('a file in which all keys are new would end all that there was', async t => {
  const { dryRun } = await stage(t)
  const many = Array.from({ length: 95 }, (_, n) => `n${n}`)
  t.match((await dryRun(file(many))).endings, [
    { kind: 'person', endedCount: 5, ofCount: 5 },
    { endedCount: 5, ofCount: 5 },
    { endedCount: 5, ofCount: 5 }
  ])
})

t.test('a snapshot over GraphQL, with an idempotency key and from files ends the same', async t => {
  const service = await stage(t)
  const { admin, state } = service
  const rows = file(without('eve'))
  const idempotent = async (key: string, more: object) =>
    (await admin.post('/v1/imports', { source: 'hr', rows, snapshot: true, ...more }, { 'idempotency-key': key })).body
  const first = await idempotent('dry-run-once', { dryRun: true })
  t.match(first, { endedCount: 3 })
  const csv = `kind,key,name,community,person,role\ncommunity,c,Weavers,,,\n${without('eve')
    .map(name => `person,${name},${name},,,\nmembership,,,c,${name},\nterm,t-${name},,c,${name},core\n`)
    .join('')}`
  const dry = await upload(service, CSV, csv, 'source=hr&snapshot=true&dryRun=true&endKinds=membership,term,person')
  t.match(dry.body, { endings: first.endings })
  const { data } = await admin.ask(
    'mutation ($input: ImportCreate!) { createImport(input: $input) { endedCount endings { kind endedCount ofCount } } }',
    { input: { source: 'hr', rows, snapshot: true, dryRun: true } }
  )
  t.strictSame(data.createImport, { endedCount: 3, endings: first.endings })
  const real = await idempotent('real-once', { dryRunId: first.id })
  t.match(real, { endedCount: 3, endings: first.endings })
  t.strictSame(await idempotent('real-once', { dryRunId: first.id }), real)
  t.match((await state()).people, { eve: TODAY })
})

t.test('snapshots and imports of one source at once leave one state', async t => {
  const { admin, post, dryRun, state } = await stage(t)
  const twin = await dryRun(file(without('eve')))
  const settings = { rows: file(without('eve')), snapshot: true, dryRunId: twin.id }
  const answers = await Promise.all([post(settings), post(settings), post({ rows: file(['zoe']) })])
  t.equal(
    answers.reduce((sum, { endedCount }) => sum + endedCount, 0),
    3,
    'each record ends once'
  )
  const now = await state()
  t.match(now, { people: { eve: TODAY, zoe: null }, members: { eve: TODAY, zoe: 'active' } })
  t.match((await admin.get('/v1/communities/weavers')).body, { memberCount: 5 })
})

t.test('after any snapshots, open is what the last of them has', async t => {
  const { take, state } = await stage(t, file([]))
  const listed = fc.record({
    has: fc.boolean(),
    member: fc.boolean(),
    term: fc.constantFrom(undefined, null, '2020-01-01')
  })
  const property = fc.asyncProperty(
    fc.array(fc.tuple(listed, listed, listed), { minLength: 2, maxLength: 4 }),
    async files => {
      for (const [at, people] of files.entries()) {
        const here = people.flatMap((one, index) => (one.has ? [{ ...one, name: NAMES[index]! }] : []))
        const rows = [
          community,
          ...here.map(({ name }) => person(name)),
          ...here.flatMap(({ name, member: is }) => (is ? [member(name)] : [])),
          ...here.flatMap(({ name, term: endedOn }) => (endedOn === undefined ? [] : [term(name, { endedOn })]))
        ]
        await take(rows, { endKinds: ['person', 'membership', 'term'] })
        const now = await state()
        const where = `after file ${at + 1}`
        const open = (record: Record<string, string | null>, is: string | null) =>
          Object.keys(record).filter(name => record[name] === is)
        t.strictSame(open(now.people, null).sort(), here.map(({ name }) => name).sort(), `people ${where}`)
        const members = here.filter(one => one.member || one.term === null).map(({ name }) => name)
        t.strictSame(open(now.members, 'active').sort(), members.sort(), `members ${where}`)
        const holders = here.filter(one => one.term === null).map(({ name }) => name)
        t.strictSame(open(now.terms, null).sort(), holders.sort(), `terms ${where}`)
      }
    }
  )
  await fc.assert(property, { numRuns: 12 })
})

t.test('every kind of row is either ended by a snapshot or none is', async t => {
  const { dryRun } = await stage(t)
  const { endings } = await dryRun(file(NAMES))
  t.strictSame(
    IMPORT_KINDS.filter(kind => endings.some((one: { kind: string }) => one.kind === kind)),
    ['person', 'membership', 'term']
  )
})
