/** Why the bundled PostgreSQL cannot serve. The message is whole sentences for whoever starts the service. */
export class PostgresUnavailable extends Error {
  override name = 'PostgresUnavailable'
}
