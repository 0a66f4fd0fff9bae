import { sql } from 'drizzle-orm'
import { completed } from '../src/modules/charters/charters/rules.ts'
import type { Database } from '../src/platform/database/database.ts'
import type { SampleCharter } from './charters/index.ts'
import { table } from './load-cases.ts'
import { SAMPLE_SOURCE } from './organisation.ts'

const COLUMNS =
  'key text, community text, number int, status text, title text, sections jsonb, "decisionMode" text, "nextReviewOn" date, authors text[], "publishedAt" timestamptz, "supersededAt" timestamptz, "voteOpenedAt" timestamptz, "voteUntil" timestamptz'

const SAYING = sql`join charters c on c.source = ${SAMPLE_SOURCE} and c.external_key = r.key
      join people p on p.source = ${SAMPLE_SOURCE} and p.external_key = r.by`

/** Puts on record what people voted and said about drafts. */
const loadVotes = async (db: Database, charters: readonly SampleCharter[]) => {
  const votes = charters.flatMap(({ key, votes }) => votes.map(vote => ({ key, ...vote })))
  const comments = charters.flatMap(({ key, comments }) => comments.map(comment => ({ key, ...comment })))
  await db.run(sql`
    insert into charter_votes (community_id, charter_id, round, voter_id, answer, reason, created_at, updated_at)
    select c.community_id, c.id, c.vote_round, p.id, r.answer, r.reason, r.at, r.at
    from ${table(votes, 'key text, by text, answer text, reason text, at timestamptz')} ${SAYING}`)
  await db.run(sql`
    insert into charter_comments (community_id, charter_id, section, text, author_id, status, resolved_by_id, resolved_at, created_at, updated_at)
    select c.community_id, c.id, r.section, r.text, p.id, case when r."isResolved" then 'resolved' else 'open' end,
      case when r."isResolved" then p.id end, case when r."isResolved" then r.at + interval '2 hours' end, r.at, r.at
    from ${table(comments, 'key text, by text, section text, text text, "isResolved" boolean, at timestamptz')} ${SAYING}`)
}

/** Puts the values of measures on record, each on its day and by the first author of the charter. */
const loadValues = async (db: Database, charters: readonly SampleCharter[]) => {
  const values = charters.flatMap(({ key, values }) => values.map(value => ({ key, ...value })))
  await db.run(sql`
    insert into measure_values (measure_id, value_on, value, recorded_by_id)
    select m.id, r."on", r.value, c.author_ids[1]
    from ${table(values, 'key text, measure text, "on" date, value double precision')}
      join charters c on c.source = ${SAMPLE_SOURCE} and c.external_key = r.key
      join measures m on m.charter_id = c.id and m.name = r.measure
    order by r."on", m.position`)
}

/** Puts charters on record, version by version, each based on the one before and written in the three weeks before it was published. */
export const loadCharters = async (db: Database, charters: readonly SampleCharter[]): Promise<void> => {
  const rows = charters.map(({ sections, ...charter }) => ({ ...charter, sections: completed(sections) }))
  await db.run(sql`
    insert into charters (community_id, title, sections, decision_mode, next_review_on, author_ids, source, external_key, created_at)
    select c.id, r.title, r.sections, r."decisionMode", r."nextReviewOn", a.ids, ${SAMPLE_SOURCE}, r.key,
      coalesce(r."publishedAt", now()) - interval '21 days'
    from ${table(rows, COLUMNS)} join communities c on c.slug = r.community cross join lateral (
      select array(select p.id from unnest(r.authors) with ordinality k (key, position)
        join people p on p.source = ${SAMPLE_SOURCE} and p.external_key = k.key order by k.position) as ids) a
    order by coalesce(r."publishedAt", 'infinity'), r.key`)
  await db.run(sql`
    update charters c set status = r.status, number = r.number, published_at = r."publishedAt", superseded_at = r."supersededAt",
      published_by_id = case when r."publishedAt" is not null then c.author_ids[1] end,
      vote_opened_at = r."voteOpenedAt", vote_until = r."voteUntil", vote_round = (r."voteOpenedAt" is not null)::int
    from ${table(rows, COLUMNS)} where c.source = ${SAMPLE_SOURCE} and c.external_key = r.key and r.status <> 'draft'`)
  await db.run(sql`
    update charters n set based_on_id = b.id from charters b
    where n.source = ${SAMPLE_SOURCE} and b.community_id = n.community_id and n.status in ('draft', 'in_vote') and b.status = 'published'`)
  await loadVotes(db, charters)
  await loadValues(db, charters)
}
