import { MAINTENANCE, type Message, type NeedsHelp, OVERVIEW_AT_MOST } from '@guildhall/schema'
import { aliasedTable, sql } from 'drizzle-orm'
import type { Viewer } from '../../../core/model/read.ts'
import { instantOf } from '../../../core/model/sql.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import { remedyInWords, ruleWord, stepInWords } from '../../governance/evaluation/in-words.ts'
import type { StoredRemedy, StoredStep } from '../../governance/evaluation/judge.ts'
import { remedyOf, visibleFindings } from '../../governance/evaluation/model.ts'
import { findings } from '../../governance/evaluation/table.ts'
import { GRAVITY, OPEN, SCORE } from '../../governance/scorecards/formula.ts'

type Row = Omit<NeedsHelp, 'ask' | 'reason' | 'remedy' | 'nextStep'> & {
  message: Message
  remedy: (StoredRemedy & { rule: string }) | null
  nextStep: StoredStep | null
  total: number
}

const f = aliasedTable(findings, 'f')
const STAGES = sql.raw(`array[${MAINTENANCE.map(stage => `'${stage}'`).join(', ')}]`)
const portal = sql`${sql.placeholder('portal')}::uuid`
const URGENT = sql`array_position(array['fail', 'warn', 'manual'], f.status), ${GRAVITY}, f.next_step ->> 'on', f.since, f.id`

/** Pages and communities by what is found about them: how far their reminders are, then how grave it is, then what is next. */
const statement = ({ view }: Viewer) => sql`
  with helped as (
    select f.subject_id, f.subject_type, f.community_id, f.page_id, count(*)::int as open, min(${GRAVITY}) filter (where f.status <> 'manual') as gravity,
      bool_or(f.status = 'fail') as failing, min(f.next_step ->> 'on') as next, min(f.since) as since
    from findings f where f.portal_id = ${portal} and ${OPEN} and ${visibleFindings(f, view) ?? sql`true`}
    group by f.subject_id, f.subject_type, f.community_id, f.page_id
    having bool_or(f.status <> 'manual')
  ), first as (
    select h.*, p.url, p.maintenance, p.last_updated_at, p.review_every_days, count(*) over ()::int as total,
      row_number() over (order by array_position(${STAGES}, p.maintenance) desc nulls last, h.failing desc, h.gravity, h.next, h.since, h.subject_id) as place
    from helped h left join pages p on p.id = h.page_id order by place limit ${sql.raw(String(OVERVIEW_AT_MOST.help))})
  select h.subject_type as "subjectType", h.subject_id as id, c.slug as community, c.name, h.url, h.maintenance, h.open, h.total,
    case when h.page_id is not null then freshness(h.last_updated_at, h.review_every_days, now()) end as freshness,
    (select ${SCORE} from findings f where f.portal_id = ${portal} and f.subject_id = h.subject_id) as score,
    top.rule, top.severity, top.message, top.remedy, top.next_step as "nextStep", top.since
  from first h join communities c on c.id = h.community_id
  cross join lateral (
    select f.rule, f.severity, f.message, ${remedyOf({ rule: sql`f.rule`, remedy: sql`f.remedy` })} as remedy, f.next_step, ${instantOf(sql`f.since`)} as since
    from findings f where f.portal_id = ${portal} and f.subject_id = h.subject_id and ${OPEN} order by ${URGENT} limit 1) top
  order by h.place`

/** Who on a portal needs help, most urgent first, among those whose findings the reader sees; and how many they are. One statement. */
export const readHelp = async (
  db: Database,
  id: string,
  viewer: Viewer
): Promise<{ help: NeedsHelp[]; helpCount: number }> => {
  const rows = await db.prepared<Row>(`help on a portal ${JSON.stringify(viewer.view)}`, () => statement(viewer), {
    ...viewer.values,
    portal: id
  })
  const speech = speechIn(viewer.language)
  return {
    helpCount: rows[0]?.total ?? 0,
    help: rows.map(({ total: _total, ...row }) => ({
      ...row,
      ask: ruleWord(row.rule, 'ask', speech),
      reason: speech.say(row.message),
      remedy: remedyInWords(row.remedy, speech),
      nextStep: stepInWords(row.nextStep, speech)
    }))
  }
}
