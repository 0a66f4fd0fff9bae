import { sql } from 'drizzle-orm'
import t from 'tap'
import { stage } from '../../modules/governance/scorecards/stage.fixtures.ts'
import { queueNotices } from '../../modules/messages/queue.ts'
import { recordEvidence } from '../../modules/pages/pages/updates.ts'
import { add, addLanguage } from './pseudo.fixtures.ts'

const IN_PSEUDO = { 'accept-language': 'qps-ploc, fr;q=0.8, en;q=0.5' }
const UPDATED = /^The page was last updated on .*\. It is due for review every 90 days\.$/

t.test('a language that is added as words alone is read by those who ask for it', async t => {
  const { admin, acting, caller, pages, people, portal, store } = await stage(t)
  const page = pages.Stale!.id
  const english = await admin.get(`/v1/findings?page=${page}&rule=page.stale`)
  t.match(english.headers, { 'content-language': 'en', vary: /Accept-Language/ })
  addLanguage(t, 'qps')

  await t.test('findings, their evidence, remedies and history, over REST and GraphQL', async t => {
    const { body, headers } = await admin.get(`/v1/findings?page=${page}&rule=page.stale`, IN_PSEUDO)
    const [finding] = body.items
    t.match(headers, { 'content-language': 'qps', vary: /Accept-Language/ })
    t.match(finding.reason, /^THE PAGE WAS LAST UPDATED ON /)
    t.match(finding.evidence[0].says, /^LAST UPDATED ON /)
    t.match(finding.remedy, { text: /^REVIEW THE PAGE/, effort: '10 MINUTES' })
    t.match(finding.message, { id: 'page.stale.updated', values: { everyDays: 90 } }, 'the id and values are the same')
    t.strictSame(finding.message, english.body.items[0].message)
    const history = await admin.get(`/v1/findings/${finding.id}/history`, IN_PSEUDO)
    t.match(history.body.items[0], { reason: /^THE PAGE/, message: { id: 'page.stale.updated' } })
    const query = '{ node(id: "ID") { ... on Finding { etag reason message { id values } remedy { text } } } }'
    const asked = { query: query.replace('ID', finding.id) }
    const { data } = (await admin.send('POST', '/graphql', asked, IN_PSEUDO)).body
    t.match(data.node, { reason: finding.reason, message: finding.message, remedy: { text: /^REVIEW/ } })
    const whole = await admin.get(`/v1/findings/${finding.id}`, IN_PSEUDO)
    t.equal(data.node.etag, whole.headers.etag, 'one ETag over REST and GraphQL')
    const plain = await admin.get(`/v1/findings/${finding.id}`)
    t.match(plain.body.reason, UPDATED, 'all others read English')
    t.not(plain.headers.etag, whole.headers.etag, 'other bytes have another ETag')
    t.equal(
      (await admin.get(`/v1/findings/${finding.id}`, { 'accept-language': 'cy, gd' })).body.reason,
      plain.body.reason
    )
  })

  await t.test('scorecards, rules, the table and the feed', async t => {
    const scorecard = await acting('ada').get(`/v1/pages/${page}/scorecard`, IN_PSEUDO)
    t.match(scorecard.body.open[0], { reason: /^THE PAGE/, remedy: { effort: '10 MINUTES' } })
    const { items: rules } = (await admin.get('/v1/rules', IN_PSEUDO)).body
    t.match(rules[0], { title: /^[^a-z]+$/, fails: /^[^a-z]+$/, remedy: /^[^a-z]+$/ })
    t.match((await admin.get(`/v1/portals/${portal.id}/feed`, IN_PSEUDO)).text, /STALE: THE PAGE WAS LAST UPDATED ON/)
  })

  await t.test('what checks found, the findings that quote it, and updates, over REST and GraphQL', async t => {
    const gone = (host: string) => ({ id: 'egress.no_host', values: { host } })
    const link = { url: 'https://gone.example/', status: null, message: gone('gone.example') }
    await store.run(sql`insert into page_checks (page_id, checked_at, outcome, message, duration_ms, broken_links)
      values (${page}, now(), 'unreachable', ${JSON.stringify(gone('obt.example.org'))}, 1, ${JSON.stringify([link])})`)
    const read = async (headers?: Record<string, string>) =>
      (await admin.get(`/v1/pages/${page}/checks`, headers)).body.items[0]
    const said = { problem: 'The host obt.example.org does not exist.', message: gone('obt.example.org') }
    t.match(await read(), { ...said, brokenLinks: [{ ...link, problem: 'The host gone.example does not exist.' }] })
    const loud = { problem: 'THE HOST OBT.EXAMPLE.ORG DOES NOT EXIST.', message: said.message }
    const brokenLinks = [{ ...link, problem: 'THE HOST GONE.EXAMPLE DOES NOT EXIST.' }]
    t.match(await read(IN_PSEUDO), { ...loud, brokenLinks })
    const query = `{ pageChecks(page: "${page}") { nodes { problem message { id } brokenLinks { problem } } } }`
    const { data } = (await admin.send('POST', '/graphql', { query }, IN_PSEUDO)).body
    t.match(data.pageChecks.nodes, [
      { ...loud, message: { id: 'egress.no_host' }, brokenLinks: [{ problem: brokenLinks[0]!.problem }] }
    ])

    await admin.put(`/v1/portals/${portal.id}/rule-pack`, { base: 'obt' })
    await admin.post('/v1/evaluations', {})
    const found = async (headers?: Record<string, string>) =>
      (await admin.get(`/v1/findings?page=${page}&rule=page.reachable`, headers)).body.items[0].evidence[0]
    const [plain, other] = [await found(), await found(IN_PSEUDO)]
    t.match(plain.says, /^Not loaded on \d+ \w+ \d{4}: The host obt.example.org does not exist.$/)
    t.match(other.says, /^NOT LOADED ON \d+ \w+ \d{4}: THE HOST OBT.EXAMPLE.ORG DOES NOT EXIST.$/)
    t.match(other.message, { values: { problem: gone('obt.example.org') } }, 'the finding keeps the message it quotes')

    await recordEvidence(store, [
      { page, kind: 'content', occurredAt: '2026-01-02T03:04:05Z', note: { id: 'page_update.content', values: {} } },
      { page, kind: 'heartbeat', occurredAt: '2026-01-01T03:04:05Z', note: 'Tidied up.' }
    ])
    const updates = (await admin.get(`/v1/pages/${page}/updates?sort=-occurredAt`, IN_PSEUDO)).body.items
    const notes = updates.map(({ note, why }: Record<string, string>) => [note, why])
    t.strictSame(
      notes.filter(([note]: string[]) => note),
      [
        [
          'THE TEXT OF ITS MAIN PART HAS CHANGED, AND TWO LATER CHECKS CONFIRMED IT.',
          'A MORE RECENT SIGN OF LIFE COUNTS.'
        ],
        [
          'Tidied up.',
          'ONLY UPDATES BY MEMBERS AND REPRESENTATIVES ARE A SIGN OF LIFE; THIS CAME FROM AN ADMIN OR A PROGRAM.'
        ]
      ],
      'what somebody wrote stays as it is'
    )
  })

  await t.test('problems', async t => {
    const gone = await admin.get('/v1/pages/019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4/badge', IN_PSEUDO)
    t.match(gone, { status: 404, body: { code: 'NOT_FOUND', title: 'NOT FOUND' } })
    const stranger = await caller('secret', [])
    const nobody = await stranger.send('GET', '/v1/findings', undefined, { ...IN_PSEUDO, authorization: '' })
    t.match(nobody, { status: 401, body: { title: 'NOT AUTHENTICATED', detail: /^[^a-z]+/ } })
  })

  await t.test('tasks and notices', async t => {
    const [task] = (await acting('ada').get('/v1/me/tasks', IN_PSEUDO)).body.items
    t.match(task, { what: 'REVIEW THE PAGE OF STALE ON OBT', why: /^THE LAST SIGN OF LIFE WAS ON/ })
    const robot = { key: null, person: null, actorClass: 'robot', request: 'test' }
    const [id] = await store.transaction(robot, db =>
      queueNotices(db, [{ kind: 'page_overdue', person: people.ada!.id, page, key: 'once' }])
    )
    const read = async (headers?: Record<string, string>) => (await admin.get(`/v1/notices/${id}`, headers)).body
    t.match(await read(IN_PSEUDO), {
      subject: 'STALE ON OBT: PLEASE REVIEW THE PAGE',
      text: /WHAT HAPPENS NEXT: /
    })
    t.match(await read(), { subject: 'Stale on OBT: please review the page', text: /What happens next: / })
  })

  await t.test('badges, and each reader gets their own from the public cache', async t => {
    const key = await caller('publishable', [], portal.id)
    const read = async (headers: Record<string, string>) => (await key.get(`/v1/pages/${page}/badge`, headers)).text
    for (const _ of [1, 2]) {
      t.match(await read(IN_PSEUDO), 'REVIEW DUE SINCE')
      t.match(await read({ 'accept-language': 'en' }), 'Review due since')
    }
  })
})

t.test('what was kept before its words changed is read with the new ones, and nothing is judged anew', async t => {
  const { admin, pages, store } = await stage(t)
  const [before] = (await admin.get(`/v1/findings?page=${pages.Stale!.id}&rule=page.stale`)).body.items
  t.match(before.reason, UPDATED)
  const { rows } = await store.pool.query(`select message, evidence from finding_changes where finding_id = $1`, [
    before.id
  ])
  t.notMatch(JSON.stringify(rows), /due for review|attested/, 'no words are kept')
  const { rows: log } = await store.pool.query(`select after from activity where subject_id = $1`, [before.id])
  t.match(log[0].after, { status: 'fail', message: { id: 'page.stale.updated' } }, 'the log keeps the id')
  t.notMatch(JSON.stringify(log), /due for review/)
  const messages = { 'page.stale.updated': ({ on }: { on: string }) => `Nobody has touched the page since ${on}.` }
  add(t, [{ name: 'new words', words: { en: { messages } } }])
  const [after] = (await admin.get(`/v1/findings?page=${pages.Stale!.id}&rule=page.stale`)).body.items
  const words = `Nobody has touched the page since ${before.message.values.on}.`
  t.strictSame(after, { ...before, reason: words, etag: after.etag })
  t.not(after.etag, before.etag)
  const { items } = (await admin.get(`/v1/findings/${before.id}/history`)).body
  t.equal(items[0].reason, words)
  t.match((await admin.post('/v1/evaluations', {})).body, { changed: 0 })
})

t.test('a message whose words are gone is shown by its id', async t => {
  const { admin, pages, store } = await stage(t)
  await store.pool.query(
    `update findings set message = '{"id": "page.stale.long_gone", "values": {}}' where rule = 'page.stale'`
  )
  const { items } = (await admin.get(`/v1/findings?page=${pages.Stale!.id}&rule=page.stale`)).body
  t.match(items, [{ reason: 'page.stale.long_gone', status: 'fail' }])
})
