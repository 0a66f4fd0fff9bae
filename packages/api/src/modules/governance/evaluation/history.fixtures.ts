import { type SQL, sql } from 'drizzle-orm'
import pg from 'pg'
import type { Database, Store } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'

/** Something that happens on a day: what, and which of the world's things it happens to. */
export type Event = { what: keyof typeof EVENTS; a: number; b: number }

export type World = { portal: string; community: string; pages: string[]; people: string[]; memberships: string[] }
type On = { world: World; event: Event; now: string; today: string }

/** Lets what has no date of its own be dated by a clock that the test moves. */
export const moveClock = async (url: string) => {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query(`
    create table test_clock (at timestamptz); insert into test_clock values (now()); grant select, update on test_clock to guildhall_app;
    create function test_now() returns timestamptz language sql stable as 'select at from test_clock';
    alter table activity alter column occurred_at set default test_now(); alter table waivers alter column created_at set default test_now();
    alter table pages alter column created_at set default test_now(); alter table communities alter column created_at set default test_now();
    alter table rule_packs alter column created_at set default test_now()`)
  await owner.end()
}

const actorOf = (person: string | null) => ({ key: null, person, actorClass: 'member', request: 'history' })
const pick = <T>(list: T[], n: number): T => list[n % list.length]!
const KINDS = ['incorrect_information', 'conduct', 'exclusion', 'appearance', 'classified_material']
const STATUSES = ['active', 'dormant', 'renewing', 'closed']
const RULES = ['page.stale', 'page.representatives', 'page.mission', 'page.accuracy']

const change = (name: string, id: string, set: SQL) => sql`update ${sql.identifier(name)} set ${set} where id = ${id}`
const page = ({ world, event }: On) => pick(world.pages, event.a)
const person = ({ world, event }: On) => pick(world.people, event.b)
const membership = ({ world, event }: On) => pick(world.memberships, event.b)

const STATED = sql`(select set_config('guildhall.bulk', 'on', true)) stated`

/** Everything that can happen. */
export const EVENTS = {
  attest: on =>
    sql`insert into page_updates (page_id, kind, occurred_at, actor_class) values (${page(on)}, 'attestation', ${on.now}, 'representative') on conflict do nothing`,
  sweep: on => sql`insert into page_updates (page_id, kind, occurred_at, actor_class, change_key)
    select p, 'heartbeat', ${on.now}::timestamptz, 'representative', ${on.today} from unnest(${sql.param(on.world.pages.slice(0, 1 + (on.event.a % 7)))}::uuid[]) p on conflict do nothing`,
  handOver:
    on => sql`with ended as (update representatives set ended_on = ${on.today} where page_id = ${page(on)} and role = ${on.event.b % 2 ? 'primary' : 'secondary'} and ended_on is null)
    select from pages where id = ${page(on)}`,
  represent: on =>
    sql`insert into representatives (page_id, person_id, role, started_on) values (${page(on)}, ${person(on)}, ${on.event.b % 2 ? 'primary' : 'secondary'}, ${on.today}) on conflict do nothing`,
  leave:
    on => sql`update representatives set away_from = ${on.today}, away_until = ${on.today}::date + ${on.event.b % 5}::int, stand_in_id = ${on.event.b % 2 ? pick(on.world.people, on.event.b + 1) : null}
    where page_id = ${page(on)} and ended_on is null and person_id <> ${pick(on.world.people, on.event.b + 1)}`,
  // Stated, as by an import: there can be several leaders, and several functions in one role.
  term: on =>
    sql`insert into terms (membership_id, role, title, started_on, dedicated_hours_per_week)
      select ${membership(on)}, ${pick(['leader', 'core', 'sponsor'], on.event.a)}, uuid_v7(), ${on.today}, ${on.event.a % 3} from ${STATED}`,
  endTerm: on =>
    sql`update terms set ended_on = ${on.today} where membership_id = ${membership(on)} and ended_on is null`,
  goes: on =>
    sql`update memberships set status = 'alumni', left_on = ${on.today} where id = ${membership(on)} and status = 'active'`,
  returns: on =>
    sql`update memberships set status = 'active', left_on = null from ${STATED} where id = ${membership(on)} and status = 'alumni'`,
  explains: on =>
    sql`update memberships set cause = 'The group is full.' where id = ${membership(on)} and status = 'alumni'`,
  leavesWork: on => change('people', person(on), sql`left_on = ${on.event.a % 3 ? null : on.today}`),
  moves: on => change('people', person(on), sql`unit = ${pick(['A', 'B', null], on.event.a)}`),
  mission: on =>
    change(
      'pages',
      page(on),
      sql`mission = ${on.event.b % 2 ? 'We weave.' : null}, requirement = ${on.event.b % 3 ? 'Warm socks.' : null}, requirement_ends_on = ${on.event.b % 2 ? on.today : null}`
    ),
  turns: on => change('communities', on.world.community, sql`status = ${pick(STATUSES, on.event.a)}`),
  pauses: on =>
    change(
      'communities',
      on.world.community,
      sql`rhythm = jsonb_build_object('everyDays', null, 'pauses', jsonb_build_array(jsonb_build_object('from', ${on.today}::date, 'until', ${on.today}::date + ${on.event.a % 9}::int)))`
    ),
  check:
    on => sql`insert into page_checks (page_id, checked_at, outcome, duration_ms, title, mission_shown, nearness, markings)
    values (${page(on)}, ${on.now}, ${pick(['loaded', 'failed', 'robots'], on.event.b)}, 1, 'T', ${on.event.b % 2 === 0}, ${(on.event.b % 10) / 20}, ${on.event.b % 7 ? '[]' : '[{"level":"classified","marking":"SECRET"}]'}::jsonb)`,
  report: on => sql`with made as (
      insert into infractions (page_id, community_id, portal_id, kind, origin, what, reported_at)
      values (${page(on)}, (select community_id from pages where id = ${page(on)}), ${on.world.portal}, ${pick(KINDS, on.event.b)}, 'reported', '"Wrong."', ${on.now}) returning id)
    insert into infraction_steps (infraction_id, act, "to", at, actor_class) select id, 'report', 'reported', ${on.now}, 'member' from made`,
  decide: on => sql`insert into infraction_steps (infraction_id, act, "from", "to", at, actor_class)
    select id, ${on.event.b % 2 ? 'uphold' : 'dismiss'}, 'reported', ${on.event.b % 2 ? 'upheld' : 'dismissed'}, ${on.now}, 'portal_admin' from infractions where page_id = ${page(on)}`,
  waive: on => sql`insert into waivers (portal_id, rule, community_id, page_id, why, until)
    values (${on.world.portal}, ${pick(RULES, on.event.b)}, (select community_id from pages where id = ${page(on)}), ${page(on)}, 'For now.', ${on.today}::date + ${on.event.b % 6}::int)`,
  revoke: on =>
    sql`update waivers set revoked_at = ${on.now}, revoked_why = 'No more.' where page_id = ${page(on)} and revoked_at is null`
} satisfies Record<string, (on: On) => SQL>

const setClock = (db: Database, now: string) => db.run(sql`update test_clock set at = ${now}`)

/** Lets something happen at a moment; who removes a member is somebody else. */
export const happen = (store: Store, world: World, event: Event, now: string) =>
  store.transaction(actorOf(event.a % 2 ? world.people.at(-1)! : null), async db => {
    await setClock(db, now)
    await db.run(EVENTS[event.what]({ world, event, now, today: dayOf(now) }))
  })

/** A portal with communities, pages and people of its own. */
export const makeHistory = (store: Store, name: string, now: string): Promise<World> =>
  store.transaction(actorOf(null), async db => {
    await setClock(db, now)
    const ids = async (statement: SQL) => (await db.run<{ id: string }>(statement)).map(({ id }) => id)
    const [portal] = await ids(
      sql`insert into portals (slug, name, base_url) values (${name}, ${name}, 'https://h.example') returning id`
    )
    await db.run(sql`insert into rule_packs (portal_id, version, base) values (${portal}, 1, 'obt')`)
    const communities = await ids(sql`insert into communities (slug, name, status, launched_on, portal_ids)
      select ${name} || '-' || n, 'C', 'active', '2025-01-01', array[${portal}::uuid] from generate_series(1, 7) n returning id`)
    const pages = await ids(sql`insert into pages (community_id, portal_id, url, review_every_days)
      select c, ${portal}, 'https://h.example/' || c, 4 from unnest(${sql.param(communities)}::uuid[]) c returning id`)
    const people = await ids(
      sql`insert into people (name, unit) select 'P' || n, case when n % 2 = 0 then 'A' end from generate_series(1, 8) n returning id`
    )
    const memberships = await ids(sql`insert into memberships (community_id, person_id, status, joined_on)
      select ${communities[0]}, p, 'active', '2025-01-01' from unnest(${sql.param(people)}::uuid[]) p returning id`)
    return { portal: portal!, community: communities[0]!, pages, people, memberships }
  })
