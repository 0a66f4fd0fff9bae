// Generates clients from the document of the started service by tools that others use, and lets each do what a client does.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../bin/run.mjs'
import { startService } from '../service.mjs'

const KEPT = join(root, 'dist/clients')

const NPM = 'npm install --silent --no-package-lock --no-audit --no-fund'

/** How each client is made and run: commands, one after the other, in a copy of its folder that is kept for the next time. */
const CLIENTS = {
  python: url => [
    'python3 -m venv venv',
    'venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt',
    `venv/bin/openapi-python-client generate --url ${url} --meta none --config generator.yaml --output-path guildhall --overwrite`,
    'venv/bin/python main.py'
  ],
  go: url => [
    `curl --silent --fail --output openapi.json ${url}`,
    'mkdir -p guildhall',
    'go tool oapi-codegen -config oapi-codegen.yaml openapi.json',
    'go run .'
  ],
  calendar: () => [
    'python3 -m venv venv',
    'venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt',
    'node ../../../packages/api/src/modules/events/calendar/python.fixtures.ts',
    'node ../../../packages/api/src/modules/events/invitations/python.fixtures.ts',
    'venv/bin/python main.py'
  ],
  java: url => [`mvn --quiet --batch-mode compile exec:java -Ddocument=${url}`],
  typescript: url => [NPM, `npx openapi-typescript ${url} --output guildhall.ts`, 'npx tsc', 'node main.ts'],
  zod: url => [NPM, `npx orval --client zod --input ${url} --output guildhall.ts`, 'npx tsc', 'node main.ts']
}

const folderOf = name => {
  const folder = join(KEPT, name)
  mkdirSync(folder, { recursive: true })
  cpSync(join(import.meta.dirname, name), folder, { recursive: true })
  return folder
}

/** Runs a command; throws what it printed where it fails. */
const command = async (line, cwd, env) => {
  const [program, ...args] = line.split(' ')
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${line}\n${said.slice(-20_000)}`)
}

const tryClient = async (name, service) => {
  const began = Date.now()
  try {
    for (const line of CLIENTS[name](`${service.BASE_URL}/openapi.json`)) await command(line, folderOf(name), service)
  } catch (error) {
    console.error(`FAIL ${name}: ${error.message}`)
    return false
  }
  console.log(`ok   ${name}: ${Math.round((Date.now() - began) / 1000)} s`)
  return true
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(CLIENTS)
const { stop, ...service } = await startService()
let failed = 0
for (const name of names) if (!(await tryClient(name, service))) failed++
await stop()
console.log(`clients: ${names.length - failed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
