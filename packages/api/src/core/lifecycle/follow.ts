import { listOf } from '../registry.ts'
import type { About, Following, Stored } from './types.ts'

/** What follows from the transitions of a lifecycle in another module, by their names. */
export type Follower = { stored: Stored; after: Readonly<Record<string, Following<About, string> | undefined>> }

/** Says what follows from transitions of another module’s lifecycle, in the same transaction and for the whole set. */
export const following = <L extends { stored: Stored; rows: readonly { name: string }[]; notify?: unknown }>(
  { stored }: L,
  after: { [N in L['rows'][number]['name']]?: NonNullable<L['notify']> }
): Follower => ({ stored, after: after as Follower['after'] })

/** What follows elsewhere from a transition of the lifecycle that is stored so. */
export const followersOf = ({ table, state }: Stored, name: string) =>
  listOf('follows').flatMap(({ stored, after }) =>
    stored.table === table && stored.state === state ? (after[name] ?? []) : []
  )
