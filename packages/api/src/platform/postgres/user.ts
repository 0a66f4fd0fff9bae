import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lchownSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PostgresUnavailable } from './unavailable.ts'

/** Whom the server runs as, in the words of `spawn`; empty for whoever runs the service. */
export type ServerUser = { uid?: number; gid?: number }

const idOf = (flag: '-u' | '-g'): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))

/**
 * The user who may serve the database files in `cluster`, made or not yet made.
 * PostgreSQL refuses root, so root lends it to the owner of the files: at first to `nobody`.
 */
export const serverUser = (cluster: string): ServerUser => {
  const owner = existsSync(cluster) ? statSync(cluster) : undefined
  const self = process.getuid?.()
  if (self === 0) return spawnable(owner ?? { uid: idOf('-u'), gid: idOf('-g') })
  if (owner && self !== undefined && owner.uid !== self) {
    throw new PostgresUnavailable(
      `The database in ${cluster} belongs to another user. Start the service as that user, or set DATA_DIR to a folder of your own.`
    )
  }
  return {}
}

// `nobody` is -2 on macOS, which `id` prints and `chown` takes unsigned while `spawn` takes it signed.
const spawnable = ({ uid, gid }: { uid: number; gid: number }): ServerUser => ({ uid: uid | 0, gid: gid | 0 })

/** Whether `user` can come to `folder`: every folder above it lets them through. */
export const mayEnter = (folder: string, user: ServerUser): boolean =>
  user.uid === undefined || spawnSync('test', ['-x', folder], user).status === 0

/** Gives `path`, with all that is below it, to `user`. */
export const giveTo = ({ uid, gid }: ServerUser, path: string): void => {
  if (uid === undefined || gid === undefined) return
  const below = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : []
  for (const each of ['', ...below]) lchownSync(join(path, each), uid >>> 0, gid >>> 0)
}

/** Lets every user pass through `folder`, whatever the umask was when it was made. */
export const openToAll = (folder: string): void => chmodSync(folder, 0o711)
