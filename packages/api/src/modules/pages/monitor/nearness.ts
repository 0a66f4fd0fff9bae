import { type SQL, sql } from 'drizzle-orm'

/** The formula of the nearness and its version, as checks carry it. */
export const NEARNESS = 'page-nearness/1'

/** From which share of the mission’s distinct words on the mission is shown. */
const SHOWN = 0.6

// The languages whose stems and stop words every supported PostgreSQL brings.
const LANGUAGES: Record<string, string> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish'
}

/** How PostgreSQL reads words of a language; English where it is not known. */
export const wordsOf = (language: string | null) => LANGUAGES[language ?? ''] ?? 'english'

const weighted = (words: SQL, text: SQL) =>
  sql`select lexeme, 1 + ln(cardinality(positions)) as weight from unnest(to_tsvector(${words}::regconfig, ${text}))`

/**
 * How near a text is to a mission, as one row of `nearness` and `shown`: the cosine of their words, stemmed and without stop
 * words, each weighing 1 + ln(times it occurs); and whether 60 % of the mission’s distinct words occur. Null without a
 * mission that has words.
 */
export const nearnessOf = (words: SQL, mission: SQL, text: SQL) => sql`
  select
    case when count(*) > 0 then
      round(least(1, coalesce(sum(m.weight * p.weight) / nullif(sqrt(sum(m.weight ^ 2)) * max(size.total), 0), 0))::numeric, 4)::float8
    end as nearness,
    case when count(*) > 0 then count(p.lexeme) >= ${sql.raw(`${SHOWN}`)} * count(*) end as shown
  from (${weighted(words, mission)}) m
  left join (${weighted(words, text)}) p using (lexeme),
  (select sqrt(sum(weight ^ 2)) as total from (${weighted(words, text)}) said) size`
