import { getTableConfig } from 'drizzle-orm/pg-core'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { snake } from '../../../core/model/rows.ts'
import { listOf } from '../../../core/registry.ts'
import { proofOfAll } from '../../audit/activity/proof.fixtures.ts'
import { asOwner, type Column, columnsOf, everything, folded, writeInto } from './everywhere.fixtures.ts'

/** The columns of text in which no erasure looks for names, and why: docs/privacy.md says so for those that people write. */
const UNSEARCHED: Record<string, RegExp> = {
  'names and addresses of what is found by them':
    /^(communities\.(slug|name|logo_url)|former_slugs\.slug|organisations\.(name|url)|portals\.(slug|name|base_url|origins|accent_colour|logo_url)|pages\.url|discovered_pages\.url|sitemap_crawls\.problem|page_requests\.url|page_watches\.(url|host)|resources\.url|webhooks\.url|keys\.origins)$/,
  'keys by which another system finds its record again':
    /^([a-z_]+\.(source|external_key)|contributions\.source_key|people\.(external_id|handle|email|avatar_url|profile_url|name))$/,
  'names of kinds, states, rules and settings':
    /^([a-z_]+\.(verb|kind|status|state|step|actor_class|subject_type|severity|rule|clause|causes|gates|maintenance|notice|sanction|from|to|act|outcome|visibility|time_zone|type|types|scopes|formula|basis|etag|last_modified|language|activities|formats|overrides|start)|rule_packs\.(rules|ladder)|events\.recurrence|communities\.(rhythm|relations)|charters\.outcome|agendas\.silent|people\.function|job_runs\.job|feed_positions\.consumer|webhook_(deliveries|states)\.failure)$/,
  'numbers, and ids of records':
    /^(kept_figures\.figures|nearest_dates\.cadence|notices\.dedupe_key|page_checks\.content_hash|findings\.digest|activity\.request_id|keys\.(prefix|last_four)|signing_keys\.(kid|public_jwk)|imports\.endings|correction_requests\.(entry|activity)|feedback_summaries\.counts)$/,
  'secrets, hashes, and what they have encrypted':
    /^(activity\.(seed|before_salts|after_salts|digest)|activity_seals\.digest|calendar_tokens\.hash|keys\.hash|retired_secrets\.hash|idempotency_keys\.(caller|key|fingerprint|outcome)|poll_ballots\.(mark|sealed)|polls\.secret_check|signing_keys\.private_jwk|webhook_secrets\.secret|secrets\..*)$/,
  'what erasure changes in a way of its own': /^(activity\.(before|after)|search_words\.word|topic_counts\.name)$/,
  'the machinery of migrations and of the job queue':
    /^(drizzle\..*|pgboss\.(bam|job_dependency|queue|queue_stats|schedule|subscription)\..*|pgboss\.job\.(name|state|singleton_key|group_id|group_tier|dead_letter|policy|source_name)|pgboss\.warning\.type)$/
}

const TEXTS = /^(text|text\[\]|jsonb?|bytea|character varying.*|citext|xml|pgboss\.job_state)$/
const nameOf = ({ schema, table, name }: Column) => `${schema === 'public' ? '' : `${schema}.`}${table}.${name}`
const isOneOf = ({ checks, name }: Column) => new RegExp(`\\(\\(?"?${name}"? (= ANY|<@)`).test(checks)

const searched = new Set(
  listOf('personal').flatMap(({ table, words }) => {
    const { schema, name } = getTableConfig(table)
    return words.map(word => `${schema ? `${schema}.` : ''}${name}.${snake(word)}`)
  })
)

t.test('in every column with text names are searched for, or it is said why not', async t => {
  const { url } = await startApp(t)
  const columns = await asOwner(url, columnsOf)
  for (const column of columns) {
    const name = nameOf(column)
    if (!TEXTS.test(column.type) || column.generated || searched.has(name) || isOneOf(column)) continue
    const reasons = Object.entries(UNSEARCHED).flatMap(([reason, names]) => (names.test(name) ? reason : []))
    t.ok(reasons.length > 0, `${name} can name people: list it among the \`words\` of its module, or say here why not`)
  }
})

const ADNE = {
  name: 'Ådne Gołąbek',
  email: 'adne.golabek@example.org',
  externalId: 'sso-golabek-1',
  handle: 'golabek_1',
  source: 'hr',
  externalKey: 'hr-golabek',
  bio: 'Weaves.'
}

/** How the person is named in texts. */
const SPELLINGS = [
  'Ådne Gołąbek',
  'ÅDNE GOŁĄBEK',
  'Adne Golabek',
  'Aadne Gołąbek',
  'Ådne Gołąbek'.normalize('NFD'),
  'Ådne  Gołąbek',
  'Ådne\u00a0Gołąbek',
  'Ådne\nGołąbek',
  'Gołąbek, Ådne',
  'GOLABEK,ADNE',
  'as said by Gołąbek, Ådne',
  'ådne-gołąbek',
  'adne.golabek',
  'Ådne_Gołąbek',
  'Ådne Gołąbek’s',
  '(Ådne&nbsp;Gołąbek)',
  'https://intranet.example/people?q=%C3%85dne%20Go%C5%82%C4%85bek&x=1',
  'https://intranet.example/adne-golabek/notes',
  'adne.golabek@example.org',
  'Adne.Golabek@EXAMPLE.org',
  'mailto:adne.golabek%40example.org',
  '<adne.golabek@example.org>',
  'sso-golabek-1',
  '@golabek_1'
]

t.test('an erased person is in no column of any table', { timeout: 300_000 }, async t => {
  const { admin, url } = await startApp(t)
  const adne = await made(admin, '/v1/people', ADNE)
  const tables = Map.groupBy(
    (await asOwner(url, columnsOf)).filter(column => searched.has(nameOf(column))),
    ({ schema, table }) => `${schema}.${table}`
  )
  await asOwner(url, async client => {
    await client.query('set session_replication_role = replica')
    for (const columns of tables.values()) {
      await writeInto(client, columns, `He, ${SPELLINGS.join(' ; ')} ; said so.`)
      for (const spelling of SPELLINGS.slice(0, 3)) await writeInto(client, columns, spelling)
    }
    await client.query(`
      insert into search_words (word) select distinct word from people, unnest(tsvector_to_array(search)) word on conflict do nothing;
      insert into search_words (word) select distinct word from organisations, unnest(tsvector_to_array(search)) word on conflict do nothing;
      insert into topic_counts (name, communities) select topic, count(*) from communities, unnest(topics) topic group by 1`)
  })
  const before = await everything(url)
  const of = (columns: readonly Column[]) => columns.map(nameOf)
  for (const column of [...tables.values()].flatMap(of)) t.match(folded(before.get(column)!), /golabek/, column)

  const { status, body } = await admin.post(`/v1/people/${adne}/erasure`, { reason: 'Ådne Gołąbek asked.' })
  t.equal(status, 200)
  t.strictSame(body.notSearched, [])
  for (const [column, text] of await everything(url))
    t.notMatch(folded(text), /golabek/, `${column} no longer names them`)
  t.notMatch(folded(JSON.stringify(body)), /golabek/)
  t.equal((await proofOfAll(admin)).intact, true)
})

/** What is like the person’s names, and is not the person. */
const OTHERS = [
  'Ådne Gołąbeková',
  'Ådne Gołąbekö',
  'Hådne Gołąbek',
  'Ådne Gołąbek-Lund',
  'Ådne. Gołąbek',
  'Ådne, Gołąbek',
  'Ask Ben Gołąbek, Ådne Lund and others',
  'sso-golabek-12',
  'xsso-golabek-1',
  'golabek_11'
]

t.test('and other names that are like theirs stay as they are', async t => {
  const { admin } = await startApp(t)
  const adne = await made(admin, '/v1/people', ADNE)
  const summary = OTHERS.join('; ')
  const community = await made(admin, '/v1/communities', { name: 'Looms', summary })
  await admin.post(`/v1/people/${adne}/erasure`, {})
  t.equal((await admin.get(`/v1/communities/${community}`)).body.summary, summary)
})

t.test('a name that differs from another person’s by accents and blanks alone could mean that person', async t => {
  const { admin } = await startApp(t)
  const adne = await made(admin, '/v1/people', ADNE)
  await made(admin, '/v1/people', { name: 'Adne  Gołabek' })
  const community = await made(admin, '/v1/communities', { name: 'Looms', summary: 'Adne Golabek weaves.' })
  const { body } = await admin.post(`/v1/people/${adne}/erasure`, {})
  t.match(body.notSearched, [{ member: 'name', because: /Another person/ }])
  t.equal((await admin.get(`/v1/communities/${community}`)).body.summary, 'Adne Golabek weaves.')
})

t.test('two people who are named in what can exist once are both erased', async t => {
  const { admin, url } = await startApp(t)
  const community = await made(admin, '/v1/communities', { name: 'Looms' })
  const people = []
  for (const [at, name] of ['Ada Okafor', 'Ben Lund'].entries()) {
    people.push(await made(admin, '/v1/people', { name }))
    await asOwner(url, client =>
      client.query('insert into measures (community_id, name, unit, position) values ($1, $2, $3, $4)', [
        community,
        name,
        'm',
        at
      ])
    )
  }
  for (const person of people) t.equal((await admin.post(`/v1/people/${person}/erasure`, {})).status, 200)
  t.match((await everything(url)).get('measures.name'), /^\[erased\]\n\[erased \w{8}\]$/)
})

t.test('a guest with the address of the person is that person', async t => {
  const { admin, url } = await startApp(t)
  const adne = await made(admin, '/v1/people', ADNE)
  await asOwner(url, client =>
    client.query(
      `insert into guests (occurrence_id, name, email, registered_at) values (uuid_v7(), 'A. G.', upper($1), now()), (uuid_v7(), 'Ben Lund', 'ben@example.org', now())`,
      [ADNE.email]
    )
  )
  t.match(
    (await admin.get(`/v1/people/${adne}/export`)).body.records.filter(
      ({ kind }: { kind: string }) => kind === 'guests'
    ),
    [{ values: { name: 'A. G.' } }]
  )
  const { records } = (await admin.post(`/v1/people/${adne}/erasure`, {})).body
  t.match(
    records.filter(({ kind }: { kind: string }) => kind === 'guests'),
    [{ as: 'email', fate: 'deleted', count: 1 }]
  )
  t.equal((await everything(url)).get('guests.name'), 'Ben Lund')
})
