import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { startApp } from './app.ts'

const script = fileURLToPath(new URL('../../../examples/audit-directory.ts', import.meta.url))
// Real directories lie beside the repository where somebody put them there; they are no part of it.
const folder = new URL('../../../../shared/data/', import.meta.url)
const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : []

const run = (args: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string; error: string }>(done => {
    const options = { env: { PATH: process.env.PATH, ...env } }
    const child = execFile(process.execPath, [script, ...args], options, (_, out, error) =>
      done({ code: child.exitCode ?? 1, out, error })
    )
  })

const serve = async (t: Test) => {
  const { app, admin } = await startApp(t)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return { admin, env: { BASE_URL: address, API_KEY: admin.key! } }
}

type Json = Record<string, unknown>
type Counts = Record<'pages' | 'staleAsOf' | 'staleToday' | 'unreviewed' | 'unowned' | 'missionless', number>
type Audit = {
  asOf: string
  counts: Counts
  lines: { group: string; lastReview: string | null; representatives: string[] }[]
}

const audit = async (t: Test, env: Record<string, string>, file: string, ...args: string[]) => {
  const json = `${t.testdirName}/audit.json`
  const { code, out, error } = await run([file, '--json', json, ...args], env)
  t.same({ code, error }, { code: 0, error: '' }, out)
  return { out, ...(JSON.parse(readFileSync(json, 'utf8')) as Audit) }
}

/** Counted from the file alone, by other means than the script's: by regular expressions over words and by subtraction of dates. */
const counted = (file: Json, moment: number, everyDays = 90) => {
  const ended = /archived|removed|expired|closed|retired/
  const living = (file.communities as Json[]).filter(one => !ended.test(String(one.status)) && one.pageUrl)
  // A review: the newest commit to few files. Where the newest commit of all was one, it is that.
  const reviews = living.map(one => {
    const few = typeof one.pageLastCommitFilesChanged === 'number' && one.pageLastCommitFilesChanged <= 5
    return (few ? one.pageLastUpdated : one.pageLastUpdatedNarrow) as string | undefined
  })
  const old = (to: number) => reviews.filter(at => at && (to - Date.parse(at)) / 86_400_000 >= everyDays).length
  const leads = ({ role }: Json) => /^(chair|lead|community-manager)$/.test(String(role))
  return {
    pages: living.length,
    staleAsOf: old(moment),
    staleToday: old(Date.now()),
    unreviewed: reviews.filter(at => !at).length,
    unowned: living.filter(({ leaders = [] }) => !(leaders as Json[]).some(leads)).length,
    missionless: living.filter(({ summary }) => !summary).length
  }
}

for (const name of files)
  t.test(`${name}: the audit agrees with a count made from the file alone`, async t => {
    t.testdir()
    const path = fileURLToPath(new URL(name, folder))
    const file = JSON.parse(readFileSync(path, 'utf8')) as Json
    const { commitDate } = file.source as { commitDate: string }
    const { env, admin } = await serve(t)
    const first = await audit(t, env, path)
    t.comment(first.out)
    t.ok(new Date(commitDate).toISOString().startsWith(first.asOf))
    t.same(first.counts, counted(file, Date.parse(commitDate)))
    t.ok(first.counts.staleAsOf > 0 && first.counts.staleAsOf < first.counts.staleToday)

    const swept = (file.communities as { key: string; pageLastUpdated: string; pageLastCommitFilesChanged: number }[])
      .filter(({ pageLastCommitFilesChanged: files }) => files > 5)
      .map(({ key, pageLastUpdated }) => `${key} ${new Date(pageLastUpdated).toISOString()}`)
    t.ok(swept.length > 5)
    t.same(
      first.lines.filter(({ group, lastReview }) => swept.includes(`${group} ${lastReview}`)),
      [],
      'a commit to many files is a review of none'
    )
    const { body } = await admin.get('/v1/findings?rule=page.stale&limit=100')
    const failed = body.items.filter(({ status }: { status: string }) => status === 'fail').length
    t.equal(failed, first.counts.staleToday, 'the rule page.stale says the same of today')

    const second = await audit(t, env, path, '--as-of', commitDate)
    t.match(second.out, /^0 pieces of evidence put on record\n0 representatives named$/m)
    t.same(second.lines, first.lines, 'a second run changes nothing')
  })

const fixture = (communities: Json[]) => ({
  format: 'communities-neutral/1',
  source: { repository: 'made/up', commitDate: '2026-06-01T00:00:00Z' },
  communities: communities.map((one, index) => ({
    key: `group-${index + 1}`,
    name: `Group ${index + 1}`,
    status: 'active',
    pageUrl: `https://groups.example.org/${index + 1}`,
    ...one
  }))
})

t.test('each page is judged by the newest review that its history proves', async t => {
  const { env } = await serve(t)
  const file = `${t.testdir()}/directory.json`
  const ada = { name: 'Ada', handle: 'ada', role: 'chair' }
  const ben = { name: 'Ben', handle: 'ben', role: 'chair' }
  const eve = { name: 'Eve', handle: 'eve', role: 'emeritus-lead' }
  const commit = (at: string, files?: number) => ({
    pageLastUpdated: at,
    ...(files === undefined ? {} : { pageLastCommitFilesChanged: files })
  })
  const sweep = commit('2026-05-20T10:00:00+02:00')
  writeFileSync(
    file,
    JSON.stringify(
      fixture([
        { ...commit('2026-05-01T00:00:00Z', 2), summary: 'Weave.', leaders: [ada, ben] },
        { ...commit('2026-03-03T00:00:00Z', 5), summary: 'On the very day.', leaders: [eve, ben] },
        { ...commit('2026-05-30T00:00:00Z', 6), pageLastUpdatedNarrow: '2026-01-01T00:00:00Z', leaders: [eve] },
        { ...commit('2026-05-30T00:00:00Z', 900), summary: ' ' },
        // Nobody counted the files of this one; it touched six pages.
        ...Array.from({ length: 6 }, () => ({ ...sweep, summary: 'Swept.', leaders: [ada] })),
        { status: 'archived', ...commit('2020-01-01T00:00:00Z', 1) },
        { pageUrl: undefined }
      ])
    )
  )
  const { counts, lines, out } = await audit(t, env, file)
  t.match(out, /^10 pages of living groups; left out: 1 groups that are closed, 1 without a page$/m)
  t.match(counts, { pages: 10, staleAsOf: 2, unreviewed: 7, unowned: 2, missionless: 2 })
  const of = (group: number) => lines.find(line => line.group === `group-${group}`)
  t.match(of(1), { lastReview: '2026-05-01T00:00:00.000Z', representatives: ['Ada', 'Ben'], stale: { asOf: false } })
  t.match(of(2), { representatives: ['Ben'], stale: { asOf: true } }, 'the boundary belongs to the worse side')
  t.match(of(3), { lastReview: '2026-01-01T00:00:00.000Z', representatives: [], hasMission: false })
  for (const group of [4, 5, 10]) t.match(of(group), { lastReview: null, stale: { asOf: null, today: null } })

  const later = await audit(t, env, file, '--as-of', '2026-03-02')
  t.equal(later.counts.staleAsOf, 0, 'another day is asked for by name')
})

t.test('says what it needs', async t => {
  t.match(await run([]), { code: 1, error: /Usage/ })
  t.match(await run(['nothing.json']), { code: 1, error: /BASE_URL/ })
  const here = { BASE_URL: 'http://127.0.0.1:9', API_KEY: 'guild_sk_none' }
  const file = `${t.testdir()}/directory.json`
  writeFileSync(file, JSON.stringify(fixture([])))
  t.match(await run([file, '--as-of', 'soon'], here), { code: 1, error: /soon is not a day/ })
})
