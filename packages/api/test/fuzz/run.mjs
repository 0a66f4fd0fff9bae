// Lets schemathesis call every operation of the started service with what the document allows, and with what it does not.
import { join } from 'node:path'
import { root, run } from '../../bin/run.mjs'
import { startService } from '../service.mjs'

const VENV = join(root, 'dist/fuzz')
const program = name => join(VENV, 'bin', name)
const here = name => join(import.meta.dirname, name)

const need = async (name, args) => {
  if ((await run(name, args)) !== 0) throw new Error(`${name} ${args.join(' ')}`)
}

await need('python3', ['-m', 'venv', VENV])
await need(program('pip'), ['install', '--quiet', '--disable-pip-version-check', '-r', here('requirements.txt')])
const { stop, ...service } = await startService()
Object.assign(process.env, service)
process.exitCode = await run(program('schemathesis'), [
  ...['--config-file', here('schemathesis.toml'), 'run', `${service.BASE_URL}/openapi.json`],
  // Both phases try what the document names, each time the same; random cases take ten times as long each.
  ...['--phases', 'examples,coverage', '--warnings', 'off'],
  ...['--header', `Authorization: Bearer ${service.API_KEY}`],
  ...process.argv.slice(2)
])
await stop()
