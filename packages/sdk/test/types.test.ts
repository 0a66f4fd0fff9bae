import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'

const run = promisify(execFile)
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

t.test('the types of the client, its tests and its examples hold', async t => {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const { stdout } = await run(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.json'], { cwd }).catch(
    error => error
  )
  t.equal(stdout, '')
})
