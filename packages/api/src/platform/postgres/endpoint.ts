import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Home } from './home.ts'
import { giveTo, mayEnter } from './user.ts'

/** Where a server listens: in the folder of its Unix socket, or on a port of this machine where there are none. */
export type Endpoint = { host: string; port: number; socket: boolean }

// A socket's whole path may have some 100 bytes.
const LONGEST_FOLDER = 70

const fileOf = ({ folder }: Home): string => join(folder, 'endpoint.json')

/** A place to listen that nobody else can take. */
export const openEndpoint = async (home: Home): Promise<Endpoint> => {
  const endpoint =
    process.platform === 'win32'
      ? { host: '127.0.0.1', port: await freePort(), socket: false }
      : { host: socketFolder(home), port: 5432, socket: true }
  writeFileSync(fileOf(home), JSON.stringify(endpoint))
  return endpoint
}

/** The place that was opened last. */
export const lastEndpoint = (home: Home): Endpoint => JSON.parse(readFileSync(fileOf(home), 'utf8'))

/** Clears away what a server that no longer runs has left in its place. */
export const closeEndpoint = ({ host, socket }: Endpoint): void => {
  if (socket) rmSync(host, { recursive: true, force: true })
}

/** Whether somebody listens there. */
export const answers = async ({ host, port, socket }: Endpoint): Promise<boolean> => {
  const connection = socket ? connect(join(host, `.s.PGSQL.${port}`)) : connect(port, host)
  try {
    await once(connection, 'connect')
    return true
  } catch {
    return false
  } finally {
    connection.destroy()
  }
}

const socketFolder = ({ user }: Home): string => {
  const temporary = tmpdir()
  const parent = temporary.length <= LONGEST_FOLDER && mayEnter(temporary, user) ? temporary : '/tmp'
  const folder = mkdtempSync(join(parent, 'guildhall-'))
  giveTo(user, folder)
  return folder
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
