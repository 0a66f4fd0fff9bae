import { execFile } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { cloneDatabase, onServer } from '../../../test/server.ts'
import { freshFolder } from '../postgres/postgres.fixtures.ts'
import { migrateDatabase } from './migrate.ts'
import { shapeOf } from './shape.fixtures.ts'

const API = path.join(import.meta.dirname, '../../..')

const clone = async (t: Test) => {
  const { url, drop } = await cloneDatabase()
  t.teardown(drop)
  return url
}

// What an earlier version may have had: other functions, views, triggers and rights.
const EARLIER = [
  'create or replace function touch() returns trigger language plpgsql as $$ begin return new; end $$',
  'create or replace function camel(name text) returns text language sql immutable parallel safe return name',
  'drop view topics',
  'create or replace view community_relations as select id as community_id, 1 as position, slug as kind, id as other_id from communities',
  'drop trigger activity_append_only on activity',
  'drop trigger people_words_insert on people',
  'drop trigger pages_rehearsal on pages',
  'drop trigger keys_touch on keys',
  'create trigger keys_touch before update on keys for each row execute function touch()',
  'grant update, delete on activity to guildhall_app',
  `update drizzle.applied_sql set hash = 'earlier'`
]

t.test('a database of an earlier version, once migrated, equals a fresh one', async t => {
  const [fresh, earlier] = [await clone(t), await clone(t)]
  const expected = await shapeOf(fresh)
  t.ok(expected.length > 900, 'all of it is looked at')
  await onServer(earlier, ...EARLIER)
  t.notSame(await shapeOf(earlier), expected)
  await migrateDatabase(earlier)
  t.strictSame(await shapeOf(earlier), expected)
})

t.test('where nothing has changed, nothing is applied', async t => {
  const url = await clone(t)
  const state = () => onServer(url, `select max(xmin::text::bigint) as newest from pg_proc`)
  const before = await state()
  await Promise.all([migrateDatabase(url), migrateDatabase(url)])
  t.strictSame(await state(), before)
})

t.test('a database whose tables come from elsewhere is refused with a way out, and left as it is', async t => {
  const url = await clone(t)
  await onServer(url, ...EARLIER, `update drizzle.__drizzle_migrations set hash = 'another'`)
  const before = await shapeOf(url)
  await t.rejects(migrateDatabase(url), { name: 'ConfigError', message: /Name an empty one in DATABASE_URL/ })
  t.strictSame(await shapeOf(url), before)
})

t.test('the migrations make the tables that the code declares', async t => {
  const out = freshFolder(t)
  cpSync(path.join(API, 'migrations'), out, { recursive: true })
  const before = readdirSync(out)
  const args = ['node_modules/drizzle-kit/bin.cjs', 'generate', '--dialect=postgresql', '--casing=snake_case']
  await promisify(execFile)(process.execPath, [...args, '--schema=./src/**/table.ts', `--out=${out}`], { cwd: API })
  t.strictSame(readdirSync(out), before, 'run `npm run migration` after a change of a table')
})
