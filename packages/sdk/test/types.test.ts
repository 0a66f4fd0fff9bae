import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'

const run = promisify(execFile)
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const cwd = fileURLToPath(new URL('..', import.meta.url))

t.test('the types of the client, its tests and its examples hold', async t => {
  const { stdout } = await run(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.json'], { cwd }).catch(
    error => error
  )
  t.equal(stdout, '')
})

for (const version of [18, 19])
  t.test(`the types of the elements hold in the JSX of React ${version}`, async t => {
    const project = `test/jsx/react-${version}.json`
    const { stdout } = await run(process.execPath, [tsc, '--noEmit', '-p', project], { cwd }).catch(error => error)
    t.equal(stdout, '')
  })
