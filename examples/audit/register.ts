import { type Client, NotFoundError } from '../../packages/sdk/src/index.ts'
import type { Outcome } from '../directory/to-rows.ts'
import { type Group, heartbeatsOf, leadersOf, missionOf } from './directory.ts'

type Registered = { page: string; group: Group }

/** The portal of an audit, judged by the pack `obt`; made where there is none of that slug. */
export const ensurePortal = async (client: Client, slug: string, name: string, baseUrl: string): Promise<string> => {
  const portal = await client.portals.get(slug).catch(async error => {
    if (!(error instanceof NotFoundError)) throw error
    return client.portals.create({ slug, name, baseUrl })
  })
  const pack = await client.portals.rulePack(portal.id)
  if (pack.version === 0) await client.portals.setRulePack(portal.id, { base: 'obt' })
  return portal.id
}

const idsOf = async (
  items: AsyncIterable<{ id: string; externalKey: string | null }>
): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for await (const { id, externalKey } of items) if (externalKey !== null) ids.set(externalKey, id)
  return ids
}

const failures = (items: { problem: { detail?: string | null } | null }[], groups: readonly Group[]): string[] =>
  items.flatMap(({ problem }, index) => (problem ? [`${groups[index]?.key}: ${problem.detail ?? 'not taken'}`] : []))

/** Registers the pages of groups on a portal, or brings them up to date. @throws when one was not taken */
export const registerPages = async (
  client: Client,
  source: string,
  groups: readonly Group[],
  { portal, reviewEveryDays }: { portal: string; reviewEveryDays: number }
): Promise<Registered[]> => {
  const communities = await idsOf(client.communities.list({ source, fields: 'id,externalKey', limit: 100 }))
  const { items } = await client.pages.upsert(
    groups.map(group => ({
      source,
      externalKey: group.key,
      community: communities.get(group.key)!,
      portal,
      url: group.pageUrl!,
      mission: missionOf(group)?.slice(0, 4000) ?? null,
      reviewEveryDays
    }))
  )
  const failed = failures(items, groups)
  if (failed.length > 0) throw new Error(failed.join('\n'))
  return items.map(({ id }, index) => ({ page: id!, group: groups[index]! }))
}

/** Puts on record what the history proves; what was told before is told once. */
export const tellHistory = async (client: Client, pages: readonly Registered[]): Promise<number> => {
  const items = pages.flatMap(({ page, group }) => heartbeatsOf(group).map(heartbeat => ({ page, ...heartbeat })))
  let made = 0
  for (let at = 0; at < items.length; at += 1000) {
    const answer = await client.pages.beatAll(items.slice(at, at + 1000))
    made += answer.items.filter(({ outcome }) => outcome === 'created').length
  }
  return made
}

const ROLES = ['primary', 'secondary'] as const

/** The first two whom a group names as its leaders represent its page, where nobody does so yet. */
export const nameRepresentatives = async (
  client: Client,
  { source, rows }: Pick<Outcome, 'source' | 'rows'>,
  pages: readonly Registered[]
): Promise<number> => {
  const people = await idsOf(client.people.list({ source, fields: 'id,externalKey', limit: 100 }))
  const leaders = leadersOf(rows)
  let made = 0
  for (const { page, group } of pages) {
    const { items } = await client.representatives.list({ page, limit: 1 })
    const keys = items.length > 0 ? [] : (leaders.get(group.key) ?? []).slice(0, ROLES.length)
    for (const [index, key] of keys.entries()) {
      await client.representatives.create({ page, person: people.get(key)!, role: ROLES[index]! })
      made++
    }
  }
  return made
}
