import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { compareLines, countLines } from '../src/modules/charters/comparison/lines.ts'
import { readMarkdown } from '../src/modules/charters/markdown/read.ts'
import { linesOf } from '../src/modules/charters/markdown/scan.ts'
import { markdownOf } from '../src/modules/charters/markdown/write.ts'
import { dayOf } from '../src/platform/days.ts'
import { startApp } from './app.ts'

// Real data lies beside the repository where somebody put it there; it is no part of it.
const folder = new URL('../../../../shared/data/activity/charters/', import.meta.url)

type Version = { date: string; commit: string } & ({ markdown: string } | { removed: true })
type File = { community: { key: string; name: string }; versions: Version[] }

/** The rows of a file: a version that was removed is the end of the one before it. */
const rowsOf = ({ community, versions }: File) => [
  { community: { ...community, status: 'active', visibility: 'public' } },
  ...versions.flatMap((version, at) => {
    if ('removed' in version) return []
    const { commit: key, date, markdown } = version
    const next = versions[at + 1]
    const removedOn = next && 'removed' in next ? { removedOn: dayOf(next.date) } : {}
    return {
      charter: { key, community: community.key, markdown, publishedAt: new Date(date).toISOString(), ...removedOn }
    }
  })
]

/** How many lines git says were added and removed. */
const gitCounts = (from: string, to: string) => {
  const place = mkdtempSync(join(tmpdir(), 'charters-'))
  try {
    writeFileSync(join(place, 'from'), from)
    writeFileSync(join(place, 'to'), to)
    const run = () => {
      try {
        return execFileSync('git', ['diff', '--no-index', '--minimal', '--numstat', 'from', 'to'], {
          cwd: place,
          encoding: 'utf8'
        })
      } catch (error) {
        // It ends with 1 where there are differences.
        return (error as { stdout: string }).stdout
      }
    }
    const [addedLines = 0, removedLines = 0] = run().split('\t').slice(0, 2).map(Number)
    return { addedLines, removedLines }
  } finally {
    rmSync(place, { recursive: true })
  }
}

/** How many lines two texts have in common, in one order, at most. */
const common = (from: readonly string[], to: readonly string[]): number => {
  let row = new Array<number>(to.length + 1).fill(0)
  for (const line of from) {
    const next = [0]
    for (const [at, other] of to.entries()) next.push(line === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!))
    row = next
  }
  return row.at(-1)!
}

if (!existsSync(folder)) t.pass('no real data lies beside the repository')
else {
  const files = readdirSync(folder).filter(file => file.endsWith('.json'))
  const counts = { texts: 0, removed: 0, comparisons: 0, moreInGit: [] as string[] }
  for (const name of files)
    t.test(`${name} is imported whole, and written as it was`, async t => {
      const file: File = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      const rows = rowsOf(file)
      const texts = file.versions.flatMap(version => ('markdown' in version ? [version.markdown] : []))
      const { admin } = await startApp(t)
      const send = async () => (await admin.post('/v1/imports', { source: name, rows })).body
      const first = await send()
      t.match((await admin.get(`/v1/imports/${first.id}/rows?outcome=failed`)).body.items, [], name)
      t.match(first, { status: 'finished', failedCount: 0, createdCount: rows.length })
      t.match(await send(), { unchangedCount: rows.length }, 'a second import changes nothing')

      const path = `/v1/communities/${(await admin.get('/v1/communities')).body.items[0].id}`
      const { items } = (await admin.get(`${path}/charters?limit=100&sort=publishedAt`)).body
      const charters = items.toSorted((a: { number: number }, b: { number: number }) => a.number - b.number)
      t.strictSame(
        charters.map(({ number, publishedAt }: Record<string, unknown>) => [number, publishedAt]),
        file.versions
          .filter(version => 'markdown' in version)
          .map(({ date }, at) => [at + 1, new Date(date).toISOString()]),
        'each version has its own date'
      )
      for (const [at, { id }] of charters.entries())
        t.equal((await admin.get(`/v1/charters/${id}/text.md`)).text, texts[at], 'the text is the same, byte for byte')
      counts.texts += texts.length

      const end = file.versions.at(-1)!
      const charter = await admin.get(`${path}/charter`)
      if ('removed' in end) {
        counts.removed++
        t.equal(charter.status, 404, 'the community has no charter')
        t.match(charters.at(-1), { status: 'superseded', removedOn: dayOf(end.date) })
      } else t.match(charter, { status: 200, body: { number: texts.length, removedOn: null } })

      for (const [at, { id }] of charters.slice(1).entries()) {
        const [from, to] = [texts[at]!, texts[at + 1]!]
        const { body } = await admin.get(`/v1/charters/${id}/comparison?with=${charters[at].id}`)
        const lines = compareLines(from, to)
        const counted = countLines(lines)
        t.match(body, counted)
        const fewest = linesOf(from).length + linesOf(to).length - 2 * common(linesOf(from), linesOf(to))
        t.equal(counted.addedLines + counted.removedLines, fewest, 'no comparison has fewer lines')
        const git = gitCounts(from, to)
        // Git passes over lines that occur often before it looks for the fewest, also with `--minimal`.
        if (git.addedLines + git.removedLines === fewest) t.match(counted, git, `${at + 1} to ${at + 2}: as git says`)
        else
          counts.moreInGit.push(
            `${name} ${at + 1}: ${git.addedLines}/${git.removedLines} ${counted.addedLines}/${counted.removedLines}`
          )
        const without = (change: string) =>
          lines
            .filter(line => line.change !== change)
            .map(line => line.text)
            .join('')
        t.strictSame([without('added'), without('removed')], [from, to], 'what is kept and added is the new text')
        const changed = body.sections.filter(({ change }: { change: string }) => change !== 'same')
        t.equal(changed.length > 0, from.trimEnd() !== to.trimEnd(), 'a section is marked where there is a change')
        counts.comparisons++
      }
    })
  t.test('all of it was there', async t => {
    t.comment(counts.moreInGit)
    t.match(counts, { texts: 128, removed: 1, comparisons: 119 })
    const all = files.flatMap(name => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as File).versions)
    for (const version of all) {
      if (!('markdown' in version)) continue
      const read = readMarkdown(version.markdown)
      t.equal(markdownOf({ ...read, title: read.title ?? 'Charter' }), version.markdown)
    }
  })
}
