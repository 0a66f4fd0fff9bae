import { ask } from '../postgres/postgres.fixtures.ts'

const OURS = `n.nspname = 'public' and not exists (select from pg_depend d where d.objid = o.oid and d.deptype = 'e')`

// Each line is one thing that a database consists of, in the words of PostgreSQL.
const SHAPE = `
  select format('column %s.%s %s%s%s %s%s%s', o.relname, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' end,
    coalesce(' default ' || pg_get_expr(e.adbin, e.adrelid), ''), a.attidentity, a.attgenerated, a.attacl::text) as line
  from pg_attribute a join pg_class o on o.oid = a.attrelid join pg_namespace n on n.oid = o.relnamespace
    left join pg_attrdef e on e.adrelid = o.oid and e.adnum = a.attnum
  where ${OURS} and a.attnum > 0 and not a.attisdropped and o.relkind in ('r', 'v')
  union all
  select format('%s %s %s %s %s', o.relkind, o.relname, o.relpersistence, o.reloptions, o.relacl::text)
  from pg_class o join pg_namespace n on n.oid = o.relnamespace where ${OURS}
  union all
  select pg_get_indexdef(o.oid) from pg_class o join pg_namespace n on n.oid = o.relnamespace where ${OURS} and o.relkind = 'i'
  union all
  select format('view %s %s', o.relname, pg_get_viewdef(o.oid))
  from pg_class o join pg_namespace n on n.oid = o.relnamespace where ${OURS} and o.relkind = 'v'
  union all
  select format('constraint %s on %s: %s', o.conname, o.conrelid::regclass, pg_get_constraintdef(o.oid))
  from pg_constraint o join pg_namespace n on n.oid = o.connamespace where ${OURS} and o.contype <> 'n'
  union all
  select pg_get_functiondef(o.oid) from pg_proc o join pg_namespace n on n.oid = o.pronamespace where ${OURS} and o.prokind = 'f'
  union all
  select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class o on o.oid = t.tgrelid join pg_namespace n on n.oid = o.relnamespace
  where ${OURS} and not t.tgisinternal
  union all
  select format('search configuration %s: %s by %s', o.cfgname, m.maptokentype, m.mapdict::regdictionary)
  from pg_ts_config o join pg_namespace n on n.oid = o.cfgnamespace join pg_ts_config_map m on m.mapcfg = o.oid where ${OURS}
  union all
  select format('collation %s %s %s %s', o.collname, o.collprovider, to_jsonb(o) ->> 'colllocale', o.collisdeterministic)
  from pg_collation o join pg_namespace n on n.oid = o.collnamespace where ${OURS}
  union all
  select format('extension %s', extname) from pg_extension
  union all
  select format('default rights %s %s', defaclobjtype, defaclacl::text) from pg_default_acl
  order by 1`

/** Everything that the database at an address consists of besides its rows, one line for each. */
export const shapeOf = async (url: string): Promise<string[]> => (await ask(url, SHAPE)).map(({ line }) => line)
