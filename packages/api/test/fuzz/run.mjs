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
const { BASE_URL, API_KEY, stop } = await startService()
const options = ['--phases', 'examples,coverage,fuzzing', '--header', `Authorization: Bearer ${API_KEY}`]
const given = process.argv.slice(2)
const file = ['--config-file', here('schemathesis.toml')]
process.exitCode = await run(program('schemathesis'), [
  ...file,
  'run',
  `${BASE_URL}/openapi.json`,
  ...options,
  ...given
])
await stop()
