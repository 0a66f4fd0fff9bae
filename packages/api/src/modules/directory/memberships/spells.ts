import { sql } from 'drizzle-orm'
import type { Beside, Draft } from '../../../core/model/rows.ts'
import type { Database } from '../../../platform/database/database.ts'

type Row = Draft & { id: string }
const states = ({ spells }: Row) => Array.isArray(spells)

/** Of memberships that were derived the spell is as their rows state them; of those that begin again the new one begins today. */
const renewSpells = async (db: Database, rows: readonly Row[]) => {
  const renewed = rows.filter(row => 'missing_since' in row && !states(row))
  if (renewed.length === 0) return
  const [derived, back] = [true, false].map(is => renewed.filter(row => 'from_terms' in row === is).map(({ id }) => id))
  await db.prepared('restate spells', () => sql`select restate_spells(${sql.placeholder('ids')}::uuid[])`, {
    ids: derived
  })
  await db.prepared(
    'begin spells again',
    () => sql`
      update membership_spells set joined_on = today()
      where membership_id = any (${sql.placeholder('ids')}::uuid[]) and joined_on is null and not is_over`,
    { ids: back }
  )
}

/** The spells that another system states of memberships take the place of those that were kept. */
export const statedSpells: Beside = {
  columns: ['spells'],
  write: async (db, rows) => {
    await renewSpells(db, rows)
    const stated = rows.filter(states)
    if (stated.length === 0) return new Set()
    const changed = await db.prepared<{ id: string }>(
      'state spells',
      () => sql`
        with stated as (
          select r.id, array(select jsonb_build_object('joinedOn', s ->> 'joinedOn', 'leftOn', s ->> 'leftOn') from jsonb_array_elements(r.spells) s order by s ->> 'joinedOn' nulls first) as spells
          from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) r (id uuid, spells jsonb)
        ), changed as (
          select stated.* from stated where spells <> array(
            select jsonb_build_object('joinedOn', k.joined_on, 'leftOn', k.left_on) from membership_spells k where k.membership_id = stated.id order by k.joined_on nulls first)
        ), gone as (
          delete from membership_spells k using changed c where k.membership_id = c.id
        ), made as (
          insert into membership_spells (membership_id, community_id, person_id, joined_on, left_on, is_over, is_stated)
          select m.id, m.community_id, m.person_id, (s ->> 'joinedOn')::date, (s ->> 'leftOn')::date, s ->> 'leftOn' is not null or m.status <> 'active', true
          from changed c join memberships m on m.id = c.id, unnest(c.spells) s
        )
        select id from changed`,
      { rows: JSON.stringify(stated.map(({ id, spells }) => ({ id, spells }))) }
    )
    return new Set(changed.map(({ id }) => id))
  }
}
