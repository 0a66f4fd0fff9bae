import pg from 'pg'
import { ConfigError } from '../config/config.ts'
import { timeZone } from '../days.ts'
import { sessionsOf } from './database.ts'

const NO_ICU = `The database cannot sort names as people look them up: its server was built without ICU, or the database has an \
encoding that ICU does not know. Name one in DATABASE_URL that has both, such as a database in UTF8 on the official image of PostgreSQL.`

const REQUIREMENTS = [
  { statement: () => `select 'a' collate "und-x-icu" < 'b'`, otherwise: () => NO_ICU },
  {
    statement: () => `select timezone('${timeZone()}', now())`,
    otherwise: () =>
      `TIME_ZONE cannot be "${timeZone()}": the database does not know this time zone. Bring PostgreSQL up to date, or name another.`
  }
]

// UNDEFINED_OBJECT: no such collation; INVALID_PARAMETER_VALUE: no such time zone.
const MISSING = ['42704', '22023']

/** Makes sure that the server has what the service stands on. @throws ConfigError that says what is missing. */
export const requireServer = async (client: pg.Client): Promise<void> => {
  for (const { statement, otherwise } of REQUIREMENTS) {
    await client.query(statement()).catch(error => {
      throw MISSING.includes(error.code) ? new ConfigError(otherwise()) : error
    })
  }
}

const NO_OPTIONS = `The connection that DATABASE_URL names does not pass on the options of a session, so the service would work as the owner of \
its tables. Connect to PostgreSQL itself, without a pooler in between.`

// PROTOCOL_VIOLATION: a pooler refuses the options; others drop them.
const REFUSED = '08P01'

/** Makes sure that sessions are what the service makes of them. @throws ConfigError where something in between drops their options. */
export const requireSessions = async (url: string): Promise<void> => {
  const client = new pg.Client(sessionsOf(url))
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query(`select current_user = 'guildhall_app' as own`)
    if (!rows[0].own) throw new ConfigError(NO_OPTIONS)
  } catch (error) {
    throw (error as pg.DatabaseError).code === REFUSED ? new ConfigError(NO_OPTIONS) : error
  } finally {
    await client.end()
  }
}
