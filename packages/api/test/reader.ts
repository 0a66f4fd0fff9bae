// A reader of the README: has a fresh checkout, Node, npm and the network, and nothing that the workspace has prepared.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = path.join(import.meta.dirname, '../../..')

// What npm, tap and these tests tell their children.
const OURS = /^(npm_(?!config_)|_?TAP|NODE_(ENV|OPTIONS|PATH|COMPILE_CACHE)|TEST_|DATABASE_URL)/
const PATH = process.env.PATH!.split(path.delimiter).filter(folder => !folder.includes('node_modules'))

/** The environment without anything of the workspace; `node` is the one of the machine. */
export const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name))),
  PATH: PATH.join(path.delimiter)
}

/** Copies to a folder what a clone would have, with what is not committed yet. */
export const checkOut = async (folder: string) => {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  for (const file of stdout.split('\0').filter(Boolean)) {
    if (existsSync(path.join(root, file))) cpSync(path.join(root, file), path.join(folder, file))
  }
}

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** Runs a command line that starts the service. Resolves with the admin key that it prints. */
export const startByHand = async (command: string, cwd: string, env: NodeJS.ProcessEnv) => {
  const service = spawn('bash', ['-c', command], { cwd, env, detached: true })
  let printed = ''
  const key = new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer) => {
      printed += text
      const [, found] = /Admin key +(guild_sk_\w+)[\s\S]*Ctrl-C/.exec(printed) ?? []
      if (found) resolve(found)
    }
    service.stdout.on('data', hear)
    service.stderr.on('data', hear)
    service.on('exit', code => reject(new Error(`the service ended with ${code}:\n${printed}`)))
  })
  return { service, key: await key }
}

/** Presses Ctrl-C, which reaches all that the command has started. Resolves when they have ended. */
export const stop = async (service: ChildProcess) => {
  const closed = once(service, 'close')
  process.kill(-service.pid!, 'SIGINT')
  await closed
}
