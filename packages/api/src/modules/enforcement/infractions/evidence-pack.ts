import { EvidencePack } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Relation } from '../../../core/access/caller.ts'
import { instantOf } from '../../../core/model/sql.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import { signingKey } from '../../keys/signing/keys.ts'
import { signDocument } from '../../keys/signing/sign.ts'
import { packInWords, type StoredPack } from './pack-in-words.ts'

const TYPE = 'guildhall-evidence-pack'
// A pack holds the newest of each; a year of daily checks and more.
const MOST = 2000

const page = sql`${sql.placeholder('page')}::uuid`
const only = sql`${sql.placeholder('infraction')}::uuid`
const nameOf = (person: SQL) => sql`(select e.name from people e where e.id = ${person})`

/** A list of objects, oldest first, at most so many. */
const all = (object: SQL, from: SQL, order: SQL) => sql`coalesce((
  select json_agg(x.value order by x.at, x.id) from (
    select ${object} as value, ${order} as at, t.id from ${from} order by ${order} desc, t.id desc limit ${sql.raw(String(MOST))}) x), '[]')`

// The reader who reported something is named to those who decide, and never in what goes out.
const steps = all(
  sql`json_build_object('act', t.act, 'from', t."from", 'to', t."to", 'sanction', t.sanction, 'words', t.words, 'at', ${instantOf(sql`t.at`)},
    'actorClass', t.actor_class, 'person', case when t.act <> 'report' then ${nameOf(sql`t.person_id`)} end)`,
  sql`infraction_steps t where t.infraction_id = i.id`,
  sql`t.at`
)

const history = all(
  sql`json_build_object('from', ${instantOf(sql`t."from"`)}, 'status', t.status, 'severity', t.severity, 'message', t.message, 'evidence', t.evidence,
    'ruleVersion', t.rule_version, 'packVersion', t.pack_version)`,
  sql`finding_changes t where t.finding_id = f.id`,
  sql`t."from"`
)

const STATEMENT = sql`
  select json_build_object(
    'page', json_build_object('id', p.id, 'url', p.url, 'mission', p.mission, 'requirement', p.requirement, 'reviewEveryDays', p.review_every_days,
      'lastUpdatedAt', ${instantOf(sql`p.last_updated_at`)}, 'maintenance', p.maintenance, 'maintenanceSince', ${instantOf(sql`p.maintenance_since`)},
      'instead', seen.instead, 'pendingChangeSince', ${instantOf(sql`seen.pending_change_since`)}),
    'community', json_build_object('id', c.id, 'name', c.name, 'status', c.status),
    'portal', json_build_object('id', o.id, 'name', o.name),
    'representatives', ${all(
      sql`json_build_object('person', ${nameOf(sql`t.person_id`)}, 'role', t.role, 'startedOn', t.started_on, 'endedOn', t.ended_on, 'awayFrom', t.away_from, 'awayUntil', t.away_until, 'standIn', ${nameOf(sql`t.stand_in_id`)})`,
      sql`representatives t where t.page_id = p.id`,
      sql`t.started_on`
    )},
    'infractions', coalesce((select json_agg(json_build_object('id', i.id, 'kind', i.kind, 'origin', i.origin, 'status', i.status, 'rule', i.rule,
        'what', i.what, 'place', i.place, 'reportedAt', ${instantOf(sql`i.reported_at`)}, 'upheldAt', ${instantOf(sql`i.upheld_at`)},
        'closedAt', ${instantOf(sql`i.closed_at`)}, 'sanction', i.sanction, 'appealUntil', ${instantOf(sql`i.appeal_until`)},
        'appealOutcome', i.appeal_outcome, 'effectiveAt', ${instantOf(sql`i.effective_at`)}, 'liftedAt', ${instantOf(sql`i.lifted_at`)}, 'steps', ${steps})
        order by i.reported_at, i.id) from infractions i where i.page_id = p.id and (${only} is null or i.id = ${only})), '[]'),
    'findings', coalesce((select json_agg(json_build_object('rule', f.rule, 'clause', f.clause, 'status', f.status, 'severity', f.severity, 'message', f.message,
        'evidence', f.evidence, 'ruleVersion', f.rule_version, 'packVersion', f.pack_version, 'since', ${instantOf(sql`f.since`)}, 'history', ${history})
        order by f.rule) from findings f where f.portal_id = p.portal_id and f.subject_id in (p.id, p.community_id)), '[]'),
    'maintenance', ${all(
      sql`json_build_object('from', t."from", 'to', t."to", 'at', ${instantOf(sql`t.at`)}, 'reason', t.reason, 'notice', t.notice, 'infraction', t.infraction_id, 'causes', t.causes, 'person', ${nameOf(sql`t.person_id`)})`,
      sql`maintenance_steps t where t.page_id = p.id`,
      sql`t.at`
    )},
    'notices', ${all(
      sql`json_build_object('kind', t.kind, 'to', ${nameOf(sql`t.person_id`)}, 'values', t.values,
        'queuedAt', ${instantOf(sql`t.created_at`)}, 'status', t.status, 'channel', t.channel, 'deliveredAt', ${instantOf(sql`t.delivered_at`)}, 'handedOver', t.handed_over, 'failure', t.failure)`,
      sql`notices t where t.page_id = p.id`,
      sql`t.created_at`
    )},
    'updates', ${all(
      sql`json_build_object('kind', t.kind, 'occurredAt', ${instantOf(sql`t.occurred_at`)}, 'recordedAt', ${instantOf(sql`t.recorded_at`)}, 'actorClass', t.actor_class,
        'person', ${nameOf(sql`t.person_id`)}, 'changeKey', t.change_key, 'note', t.note, 'bulk', t.bulk_since is not null)`,
      sql`page_updates t where t.page_id = p.id`,
      sql`t.occurred_at`
    )},
    'checks', ${all(
      sql`json_build_object('checkedAt', ${instantOf(sql`t.checked_at`)}, 'outcome', t.outcome, 'message', t.message, 'instead', t.instead,
        'pendingChangeSince', ${instantOf(sql`t.pending_change_since`)}, 'statusCode', t.status_code, 'finalUrl', t.final_url,
        'title', t.title, 'contentHash', t.content_hash, 'missionShown', t.mission_shown, 'markings', t.markings)`,
      sql`page_checks t where t.page_id = p.id`,
      sql`t.checked_at`
    )}) as pack
  from pages p join communities c on c.id = p.community_id join portals o on o.id = p.portal_id
  left join lateral (select k.instead, k.pending_change_since from page_checks k where k.page_id = p.id order by k.checked_at desc, k.id desc limit 1) seen on true
  where p.id = ${page}`

/** Everything about a page that bears on its cases, signed: of one case, or of all of them. */
const packOf = async (db: Database, on: { page: string; infraction: string | null }): Promise<EvidencePack> => {
  const signedAt = new Date().toISOString()
  const [row] = await db.prepared<{ pack: StoredPack }>('evidence pack', () => STATEMENT, on)
  const pack = { ...packInWords(row!.pack, speechIn()), infraction: on.infraction, signedAt }
  return { keyId: (await signingKey(db)).id, signedAt, pack, jws: await signDocument(db, TYPE, pack) }
}

const under = (noun: string, id: string, field: string) => ({
  path: 'evidence-pack',
  method: 'evidencePack',
  id,
  field,
  summary: `Download ${noun} evidence`,
  description:
    'Returns one signed export: the page, its representatives, cases, findings with their history and the versions of the rules, steps, notices with their delivery, evidence of updates, and checks. A third party can verify it with the key at /.well-known/jwks.json. It does not name the readers who reported a problem.'
})

const CONCERNED: readonly Relation[] = ['representative', 'leader', 'core', 'portal_admin']
const access = { allowPortalKeys: true, allowedRoles: CONCERNED }

/** The evidence pack of a case, and that of a page with all its cases. */
export const evidencePackOperations = (infractions: Kind, pages: Kind): Operation[] => [
  readUnder(infractions, access, under('case', 'getInfractionEvidencePack', 'infractionEvidencePack'), {
    schema: EvidencePack,
    run: async (infraction, { db }) => {
      const [one] = await db.run<{ page: string }>(
        sql`select page_id as page from infractions where id = ${infraction}`
      )
      return packOf(db, { page: one!.page, infraction })
    }
  }),
  readUnder(pages, access, under('page', 'getPageEvidencePack', 'pageEvidencePack'), {
    schema: EvidencePack,
    run: (page, { db }) => packOf(db, { page, infraction: null })
  })
]
