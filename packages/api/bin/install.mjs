import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

export const system = `${process.platform}-${process.arch}`
export const npmNeedsShell = process.platform === 'win32'

/** Gets what the checkout lacks: the packages, and the client that `npx guildhall` and programs in this folder use. */
export const install = () => {
  onChange('packages', ['pnpm-lock.yaml'], () => {
    console.error('Fetching what Guildhall needs. This happens once and takes a minute or so …')
    const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    finish('npx', ['-y', packageManager, 'install', '--frozen-lockfile', '--prod=false'], { shell: npmNeedsShell })
  })
  onChange('client', filesIn('packages/sdk/src'), () => {
    console.error('Building the client …')
    finish(process.execPath, ['packages/sdk/build.mjs'])
  })
}

/** Does the work unless it was done with these files as they are. */
const onChange = (name, files, work) => {
  const stamp = join(root, 'node_modules', `.guildhall-${name}`)
  const hash = createHash('sha256').update(system)
  for (const file of files) hash.update(readFileSync(join(root, file)))
  const wanted = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  work()
  writeFileSync(stamp, wanted)
}

const filesIn = folder =>
  readdirSync(join(root, folder), { recursive: true })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name))

const finish = (program, args, options) => {
  const env = { ...process.env, CI: 'true' }
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd: root, env, encoding: 'utf8', ...options })
  if (status !== 0) throw new Error(`That failed:\n${error?.message ?? stdout + stderr}`)
}
