import { SCOPES, type Scope } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Caller } from '../../core/access/caller.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import type { Store } from '../../platform/database/database.ts'
import { lastUse } from './last-use.ts'
import { keySent, type RefusalReason, type Sender, SignInRefused, tokenSent } from './refused.ts'
import { hashKey } from './secret.ts'
import { keys } from './table.ts'
import type { VerifyToken } from './token.ts'

type KeyRow = {
  id: string
  kind: 'secret' | 'publishable'
  scopes: ReadonlySet<Scope>
  portal: string | null
  portalLanguage: string | null
  origins: string[] | null
  expires: number | null
  secretExpires: number | null
  revoked: boolean
}
type PersonRow = { id: string; admin: boolean }

/** What a request says about who sends it. */
export type Credentials = { authorization?: string; actor?: string; key?: string }

const ALL_SCOPES: ReadonlySet<Scope> = new Set(SCOPES)
const KEY = /^guild_(sk|pk)_[A-Za-z0-9]{20,64}$/
const refused = (reason: RefusalReason, detail: string, sender: Sender = {}) =>
  new SignInRefused(reason, sender, 'UNAUTHENTICATED', detail, [], { 'www-authenticate': 'Bearer realm="guildhall"' })

const whyNot = (row: KeyRow | undefined): RefusalReason => {
  if (!row) return 'unknown_key'
  return row.revoked ? 'revoked_key' : 'expired_key'
}

const millis = (moment: SQL) => sql`(extract(epoch from ${moment}) * 1000)::float8`

const hasEnded = ({ revoked, secretExpires }: KeyRow) =>
  revoked || (secretExpires !== null && secretExpires <= Date.now())

/** How long a key that was looked up is believed, where word of a change does not come through. */
const BELIEVED_MS = 2000

/** Finds out who calls. Keys are kept for a moment, so that a request costs no look-up of its own; a change of any forgets them. */
export const authenticator = (db: Store, verifyToken?: VerifyToken) => {
  // By a clock that nobody sets: one that is set back must not keep a revoked key.
  const known = new Map<string, { row: Promise<KeyRow | undefined>; until: number }>()
  db.onChange(['keys', 'retired_secrets', 'portals'], () => known.clear())
  const used = lastUse(db, keys)

  const lookUp = async (key: string): Promise<KeyRow | undefined> => {
    const [found] = KEY.test(key)
      ? await db.prepared<Omit<KeyRow, 'scopes'> & { scopes: Scope[] }>(
          'authenticate',
          () => sql`
            select k.id, k.kind, k.scopes, k.portal_id as portal, p.language as "portalLanguage",
              case when k.origins is null then p.origins else array(select unnest(k.origins) intersect select unnest(p.origins)) end as origins,
              ${millis(sql`k.expires_at`)} as expires, ${millis(sql`least(k.expires_at, s.works_until)`)} as "secretExpires",
              k.revoked_at is not null as revoked
            from (
              select id, null::timestamptz as works_until from keys where hash = ${sql.placeholder('hash')}
              union all
              select key_id, works_until from retired_secrets where hash = ${sql.placeholder('hash')}
            ) s join keys k on k.id = s.id left join portals p on p.id = k.portal_id`,
          { hash: hashKey(key) }
        )
      : []
    return found && { ...found, scopes: new Set(found.scopes) }
  }

  /** A key as it is known; requests that come while it is looked up share the look-up, and those that come after a change do not. */
  const keep = (key: string) => {
    const kept = known.get(key)
    if (kept && kept.until > performance.now()) return kept.row
    if (known.size > 10_000) known.clear()
    const row = lookUp(key)
    const now = { row, until: performance.now() + BELIEVED_MS }
    known.set(key, now)
    const forget = () => known.get(key) === now && known.delete(key)
    // Nothing is kept of what is no key, so that guesses take no room.
    row.then(found => found ?? forget(), forget)
    return row
  }

  const findKey = async (key: string): Promise<KeyRow> => {
    const row = await keep(key)
    if (!row || hasEnded(row)) {
      throw refused(
        whyNot(row),
        'The key is not valid: it is mistyped, has been revoked or rotated, or has expired. Make a new one, or correct it.',
        keySent(key)
      )
    }
    return row
  }

  const findPerson = async (externalId: string): Promise<PersonRow | undefined> => {
    const [row] = await db.prepared<PersonRow>(
      'authenticate person',
      () =>
        sql`select id, exists (select from portals where admin_ids @> array[people.id]) as admin from people where external_id = ${sql.placeholder('externalId')}`,
      { externalId }
    )
    return row
  }

  const byKey = async (key: string, actor?: string): Promise<Caller> => {
    const { id, kind, scopes, portal, portalLanguage, origins, expires, secretExpires } = await findKey(key)
    used(id)
    if (actor !== undefined && kind === 'publishable')
      throw new ApiError(
        'FORBIDDEN',
        'A publishable key cannot act for a person. Omit Guildhall-Actor, or use a secret key.'
      )
    const person = actor === undefined ? undefined : await findPerson(actor)
    if (actor !== undefined && !person) {
      const detail = 'Guildhall-Actor does not match a person: send the externalId of a person.'
      throw new SignInRefused('unknown_actor', keySent(key), 'UNAUTHENTICATED', detail, [
        { header: 'Guildhall-Actor', detail }
      ])
    }
    return {
      kind,
      identity: person ? `${id} ${person.id}` : id,
      account: id,
      key: id,
      expires,
      secretExpires,
      portal,
      portalLanguage,
      origins: origins ?? [],
      scopes,
      person: person?.id ?? null,
      personal: person !== undefined,
      actorClass: person ? (person.admin ? 'portal_admin' : 'member') : 'robot'
    }
  }

  const byToken = async (token: string, actor?: string): Promise<Caller> => {
    if (!verifyToken)
      throw refused(
        'tokens_not_accepted',
        'This is not a key of this service, and the service does not accept tokens.',
        tokenSent(token)
      )
    if (actor !== undefined)
      throw new ApiError('FORBIDDEN', 'People can only act for themselves. Omit Guildhall-Actor, or use a secret key.')
    const subject = await verifyToken(token)
    const person = await findPerson(subject)
    return {
      kind: 'person',
      identity: `person:${subject}`,
      account: `person:${subject}`,
      key: null,
      expires: null,
      secretExpires: null,
      portal: null,
      origins: [],
      scopes: ALL_SCOPES,
      person: person?.id ?? null,
      personal: true,
      actorClass: person?.admin ? 'portal_admin' : 'member'
    }
  }

  return {
    /**
     * Who sends a request, by its Authorization or, for feeds, pictures and embeds, its `key` in the address.
     * @throws ApiError UNAUTHENTICATED with what would be valid.
     */
    async caller({ authorization, actor, key }: Credentials): Promise<Caller> {
      if (authorization === undefined && key === undefined)
        throw refused('missing', 'Send `Authorization: Bearer` with a key or a token.')
      const [, secret] = authorization === undefined ? [null, key] : (/^Bearer +([^\s]+)$/i.exec(authorization) ?? [])
      if (!secret) throw refused('malformed', 'Authorization must be `Bearer` followed by one key or token.')
      if (authorization === undefined && !secret.startsWith('guild_pk_'))
        throw refused('secret_key_in_url', 'Only publishable keys can be used in a URL.', keySent(secret))
      return secret.startsWith('guild_') ? byKey(secret, actor) : byToken(secret, actor)
    }
  }
}
export type Authenticator = ReturnType<typeof authenticator>
