import type { ActivityHead } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database, Store } from '../../../platform/database/database.ts'
import { signingKey } from '../../keys/signing/keys.ts'
import { readDocument, signDocument } from '../../keys/signing/sign.ts'
import { sealNext } from './chain.ts'

const TYPE = 'guildhall-activity-head'
// So many batches are sealed before the head is read; the chain seals what is left within a minute.
const BATCHES = 20

type Signed = Omit<ActivityHead, 'keyId' | 'jws'>

/** What an anchor says that is verified. */
export type Anchor = Pick<ActivityHead, 'seal' | 'head' | 'lastEntry'>

const readHead = async (db: Database) => {
  const [row] = await db.run<Omit<Signed, 'service'>>(sql`
    select coalesce(max(s.id), 0) as seal, coalesce(sum(s.entries), 0)::float8 as entries, encode(l.digest, 'hex') as head, ${instantOf(sql`l.sealed_at`)} as "sealedAt",
      (select a.id from activity a where (a.transaction, a.position) = (l.through_transaction, l.through_position)) as "lastEntry"
    from (select 1) one left join activity_seals s on true left join (select * from activity_seals order by id desc limit 1) l on true
    group by l.digest, l.sealed_at, l.through_transaction, l.through_position`)
  return row!
}

/** Seals what is new, and signs the head of the log. Asked again with nothing new, it is the same to the byte. */
export const headOf = async (store: Store, service: string): Promise<ActivityHead> => {
  // A key that is made now is an entry of the log itself, and belongs before its head.
  const { id: keyId } = await signingKey(store)
  for (let batch = 0; batch < BATCHES; batch++) if (!(await sealNext(store))) break
  const signed: Signed = { service, ...(await readHead(store)) }
  return { ...signed, keyId, jws: await signDocument(store, TYPE, signed) }
}

/**
 * Reads a head of the log that was kept elsewhere.
 * @throws ApiError INVALID_INPUT where this service did not sign it.
 */
export const readAnchor = async (db: Database, jws: string): Promise<Anchor> => {
  const said = (await readDocument(db, TYPE, jws)) as Anchor | undefined
  if (said) return said
  const detail =
    'That is no head of the activity log signed with a key of this service. Send the `jws` of a response of GET /v1/activity/head, unchanged. If it is unchanged, the signing keys of the service were replaced.'
  throw new ApiError('INVALID_INPUT', `Parameter "anchor": ${detail}`, [{ parameter: 'anchor', detail }])
}
