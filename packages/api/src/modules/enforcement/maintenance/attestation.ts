import type { Message, RepresentativeRole } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { type Brand, brandOfPortal } from '../../directory/portals/brand.ts'
import type { StoredRemedy } from '../../governance/evaluation/judge.ts'
import { remedyOf } from '../../governance/evaluation/model.ts'
import { message } from '../../pages/message.ts'
import { recordEvidence } from '../../pages/pages/updates.ts'
import { readAttestation } from '../../pages/representatives/attestation-link.ts'

/** Something else that the page lacks. */
export type Open = { message: Message; remedy: (StoredRemedy & { rule: string }) | null }

/** What somebody who opens a link is told of. */
export type Attested = {
  page: string
  person: string
  name: string
  community: string
  portal: string
  url: string
  mission: string | null
  reviewEveryDays: number
  lastUpdatedAt: string | null
  used: boolean
  represents: boolean
  /** As what they represent it; null where they stand in. */
  role: RepresentativeRole | null
  open: Open[]
  brand: Brand
}

/** Why a link does not work: it was changed, is too old, was used, or its person no longer looks after the page. */
export type Unusable = 'changed' | 'expired' | 'used' | 'no_longer'
export type Opened = { token: { id: string; expires: number }; told: Attested }

/** Opens a link, and changes nothing. */
export const openLink = async (db: Database, token: string, now: Date): Promise<Opened | Unusable> => {
  const claims = await readAttestation(db, token, now)
  if (typeof claims === 'string') return claims
  const { jti, sub, page, exp } = claims as { jti: string; sub: string; page: string; exp: number }
  const [told] = await db.prepared<Attested>(
    'attestation link',
    () => sql`
      select p.id as page, e.id as person, e.name, c.name as community, o.name as portal, p.url, coalesce(p.mission, c.mission) as mission,
        p.review_every_days as "reviewEveryDays", to_json(p.last_updated_at) #>> '{}' as "lastUpdatedAt",
        exists (select from token_uses u where u.id = ${sql.placeholder('token')}::uuid) as used,
        exists (select from representatives_on(day_of(${sql.placeholder('now')}::timestamptz)) r
          where r.page_id = p.id and r.acting_id = e.id) as represents,
        (select r.role from representatives_on(day_of(${sql.placeholder('now')}::timestamptz)) r
          where r.page_id = p.id and r.person_id = e.id and r.acting_id = e.id limit 1) as role,
        (select coalesce(jsonb_agg(jsonb_build_object('message', f.message, 'remedy', ${remedyOf({ rule: sql`f.rule`, remedy: sql`f.remedy` })}) order by f.rule), '[]') from findings f
          where f.page_id = p.id and f.status in ('fail', 'warn') and f.rule <> 'page.stale') as open, ${brandOfPortal(sql`p.portal_id`)} as brand
      from pages p join communities c on c.id = p.community_id join portals o on o.id = p.portal_id, people e
      where p.id = ${sql.placeholder('page')}::uuid and e.id = ${sql.placeholder('person')}::uuid and p.maintenance <> 'removed'`,
    { token: jti, page, person: sub, now: now.toISOString() }
  )
  if (told?.used) return 'used'
  return told?.represents ? { token: { id: jti, expires: exp }, told } : 'no_longer'
}

/** Attests by a link, once: the page is true today, says its representative. */
export const useLink = async (db: Database, token: string, now: Date): Promise<Attested | Unusable> => {
  const opened = await openLink(db, token, now)
  if (typeof opened === 'string') return opened
  const { id, expires } = opened.token
  const [first] = await db.run(sql`
    insert into token_uses (id, used_at, expires_at) values (${id}, ${now.toISOString()}, ${new Date(expires * 1000).toISOString()})
    on conflict do nothing returning id`)
  if (!first) return 'used'
  const { page, person } = opened.told
  const evidence = { page, person, kind: 'attestation', occurredAt: now.toISOString(), actorClass: 'representative' }
  await recordEvidence(db, [{ ...evidence, note: message('page_update.signed_link') }])
  return opened.told
}

// A mail is sent again for up to three days, with a link for the same use that ends later.
const KEPT_DAYS = 4

/** Forgets uses of tokens that have expired, and so would not work anyway. */
export const forgetUses = (db: Database, now: Date) =>
  db.run(sql`delete from token_uses where expires_at < ${new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString()}`)
