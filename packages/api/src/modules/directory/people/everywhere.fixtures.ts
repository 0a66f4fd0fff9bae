import pg from 'pg'

/** A stored column: where it is, its type, and what its table allows in it. */
export type Column = { schema: string; table: string; name: string; type: string; checks: string; generated: boolean }

/** Every column of every table of every schema of the service. */
export const columnsOf = async (client: pg.Client): Promise<Column[]> => {
  const { rows } = await client.query<Column>(`
    select n.nspname as schema, c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attgenerated <> '' as generated,
      coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)), '') as checks
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p', 'm') and not c.relispartition and n.nspname !~ '^(pg_|information_schema)' and a.attnum > 0 and not a.attisdropped
    order by 1, 2, a.attnum`)
  return rows
}

/** Lends a connection of the owner. */
export const asOwner = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Writes a text into columns of a table, each in a row that has nothing else; constraints and triggers are off meanwhile. */
export const writeInto = async (client: pg.Client, columns: readonly Column[], text: string) => {
  const { schema, table } = columns[0]!
  const at = `"${schema}"."${table}"`
  const { rows: checks } = await client.query(
    `select conname from pg_constraint where conrelid = '${at}'::regclass and contype = 'c'`
  )
  for (const { conname } of checks) await client.query(`alter table ${at} drop constraint "${conname}"`)
  const { rows: others } = await client.query(`
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      exists (select from pg_index i where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey)) as key
    from pg_attribute a where a.attrelid = '${at}'::regclass and a.attnum > 0 and not a.attisdropped and a.attnotnull and not a.atthasdef and a.attidentity = ''`)
  const given = new Map<string, string>()
  for (const { name, type, key } of others) {
    if (!key) await client.query(`alter table ${at} alter column "${name}" drop not null`)
    else if (type === 'uuid') given.set(name, 'uuid_v7()')
    else if (type === 'text') given.set(name, 'uuid_v7()::text')
    else given.set(name, '1')
  }
  for (const { name, type } of columns) {
    const values = { jsonb: 'jsonb_build_array(jsonb_build_object($1::text, $1::text))', 'text[]': 'array[$1::text]' }
    given.set(name, values[type as keyof typeof values] ?? '$1::text')
  }
  const names = [...given.keys()].map(name => `"${name}"`).join(', ')
  await client.query(
    `insert into ${at} (${names}) overriding system value values (${[...given.values()].join(', ')})`,
    [text]
  )
}

/** A text without accents, capitals, escapes and blanks that differ, so that all spellings of a name are one. */
export const folded = (text: string) =>
  text
    .replace(/(?:%[0-9a-f]{2})+/gi, escapes => {
      try {
        return decodeURIComponent(escapes)
      } catch {
        return escapes
      }
    })
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')

/** Every value of every column, as one text each, also what is generated; bytes as the text that they may be. */
export const everything = (url: string): Promise<Map<string, string>> =>
  asOwner(url, async client => {
    const texts = new Map<string, string>()
    for (const { schema, table, name, type } of await columnsOf(client)) {
      const value = type === 'bytea' ? `encode("${name}", 'escape')` : `"${name}"::text`
      const { rows } = await client.query(`select string_agg(${value}, e'\\n') as all from "${schema}"."${table}"`)
      texts.set(`${schema === 'public' ? '' : `${schema}.`}${table}.${name}`, rows[0].all ?? '')
    }
    return texts
  })
