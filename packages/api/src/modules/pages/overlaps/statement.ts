import { type SQL, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import { byName } from '../../../platform/database/columns.ts'
import { communities } from '../../directory/communities/table.ts'
import { organisations } from '../../directory/organisations/table.ts'
import { candidates } from './candidates.ts'
import { FORMULA } from './formula.ts'
import { bare, given, stem, toldIn } from './words.ts'

// What is less alike than this is about something else.
const WORTH_SHOWING = 0.1
// Of all words of a text about so many tell something.
const TELLING = 0.6
const { weights, likelyFrom } = FORMULA

const number = (value: number) => sql.raw(`${value}::float`)
const rounded = (share: SQL) => sql`round(${share}::numeric, 3)::float`

// Read of the best alone: with it, what is compared would not fit into memory.
const body = sql`case b.kind
  when 'community' then (select coalesce(${communities.mission}, ${communities.summary}, ${communities.description}) from ${communities} where ${communities.id} = b.id)
  else (select ${organisations.mission} from ${organisations} where ${organisations.id} = b.id) end`

/**
 * Finds what is most like something, in one statement: names by their trigrams, words (of name, topics, summary and mission) by
 * full text, each weighed by how few others use it, and topics by how many are shared. `offset 0` has each share and score
 * worked out once for a row, not wherever it is used.
 */
export const overlapStatement = (view: View): SQL => sql`
  with ${candidates(view)},
  asked as materialized (select count(*)::float as words, sum(weight) as weight from weighed),
  near as (select u.id, sum(w.weight) as weight, array_agg(u.stem order by w.weight desc) as stems from used u join weighed w on w.stem = u.stem group by u.id),
  parts as (
    select s.*, n.stems,
      greatest(similarity(s.bare, named.bare), 0.85 * strict_word_similarity(named.bare, s.bare)) as name_share,
      case when asked.words > 0 then case when n.weight is null then 0
        else least(1, n.weight / asked.weight * sqrt(asked.words / ${number(TELLING)} / length(${toldIn(sql`s.search`, sql`s.untold`)}))) end end as mission_share,
      case when cardinality(s.topics) > 0 and cardinality(${given('topics')}::text[]) > 0
        then 2.0 * cardinality(t.shared) / (cardinality(s.topics) + cardinality(${given('topics')}::text[])) end as topic_share,
      t.shared
    from seen s cross join asked cross join (select ${bare(sql`text_vector(${given('name')})`)} as bare) named left join near n on n.id = s.id,
      lateral (select array(select unnest(s.topics) intersect select unnest(${given('topics')}::text[])) as shared offset 0) t
    offset 0),
  scored as (
    select *, (select round(coalesce(sum(share * weight) / sum(weight), 0)::numeric, 3)::float
      from (values (name_share, ${number(weights.name)}), (mission_share, ${number(weights.mission)}), (topic_share, ${number(weights.topics)})) v (share, weight)
      where share is not null) as score
    from parts offset 0),
  best as (select * from scored where score >= ${number(WORTH_SHOWING)} order by score desc, ${byName(sql`name`)}, id limit ${given('limit')}::integer)
  select b.kind, b.id, b.slug, b.name as title, b.score, score >= ${number(likelyFrom)} as likely,
    json_build_object('name', ${rounded(sql`b.name_share`)}, 'mission', ${rounded(sql`b.mission_share`)}, 'topics', ${rounded(sql`b.topic_share`)}) as parts,
    marked(b.name, m.query, 'HighlightAll=true') as name,
    marked(nullif(${body}, ''), m.query, 'MaxFragments=2, MaxWords=24, MinWords=8') as excerpt,
    array(select word from unnest(tsvector_to_array(b.search)) word join unnest(b.stems) with ordinality o (stem, place) on ${stem(sql`word`)} = o.stem
      order by o.place, word limit 100) as "matchedWords",
    b.shared as "sharedTopics"
  from best b, lateral (select coalesce(to_tsquery('simple', string_agg(quote_literal(stem) || ':*', ' | ')), '') as query from unnest(b.stems) stem) m
  order by b.score desc, ${byName(sql`b.name`)}, b.id`
