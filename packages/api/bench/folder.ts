import { freshFolder } from '../src/platform/postgres/postgres.fixtures.ts'

/** A folder for a PostgreSQL of its own, gone with its database when the process ends. */
export const ownFolder = (): string => freshFolder({ teardown: work => process.once('exit', work) })
