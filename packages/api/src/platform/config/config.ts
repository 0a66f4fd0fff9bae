import { type Static, Type } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { isTimeZone } from '../days.ts'
import { parseNetworks } from './networks.ts'

const whole = (minimum: number, maximum: number, fallback: number, description: string) =>
  Type.Integer({ minimum, maximum, default: fallback, description })
const months = (what: string) =>
  Type.Optional(
    Type.Integer({ minimum: 12, maximum: 1200, description: `Months for which ${what}; without it they are kept.` })
  )
const text = (description: string, pattern = '\\S') => Type.Optional(Type.String({ pattern, description }))

/** Every variable of the environment that the service reads. */
export const Config = Type.Object({
  PORT: whole(0, 65_535, 3000, 'The port to listen on; 0 selects a free one.'),
  HOST: Type.String({
    default: '127.0.0.1',
    pattern: '\\S',
    description: 'The address to listen on; 0.0.0.0 for all addresses.'
  }),
  PUBLIC_URL: text('The public address of the service. Default: http://localhost:PORT.', '^https?://[^\\s/]+$'),
  DOCS_URL: text('Where the guides are published, which the pages of the service link to.', '^https?://\\S+$'),
  DATABASE_URL: text(
    'The address of a PostgreSQL 15 to 18; without it the service starts the bundled one in DATA_DIR.',
    '^postgres(ql)?://'
  ),
  DATABASE_POOL: whole(3, 1000, 10, 'Maximum number of database connections of one process; at least 3.'),
  DATABASE_REPLICA_URLS: text(
    'The addresses of streaming replicas of DATABASE_URL, separated by commas: reads go to them. The same for every process.',
    '^postgres(ql)?://[^\\s,]+(,postgres(ql)?://[^\\s,]+)*$'
  ),
  DATABASE_REPLICA_LAG: whole(
    1,
    60,
    2,
    'Seconds that a replica may be behind and still be read, and that the response to a change waits for it at most.'
  ),
  DATA_DIR: Type.String({
    default: '.guildhall',
    pattern: '\\S',
    description: 'The folder of the bundled PostgreSQL.'
  }),
  ADMIN_KEY: text(
    'The first admin key; without it one is created if there is none, and printed once.',
    '^guild_sk_[A-Za-z0-9]{30,64}$'
  ),
  POLL_SECRET: text(
    'The secret of the ballots of polls, at least 32 characters; keep it apart from the database and its backups. Without it no poll can be opened; a service that starts the bundled PostgreSQL creates one in DATA_DIR.',
    '^\\S{32,}$'
  ),
  SECRETS_KEY: text(
    'The key by which stored secrets (signing keys, secrets of webhooks) are encrypted, at least 32 characters; after a comma, earlier keys. Keep it apart from the database and its backups. Without it no such secret can be stored; a service that starts the bundled PostgreSQL creates one in DATA_DIR.',
    '^[^\\s,]{32,}(,[^\\s,]{32,})*$'
  ),
  OIDC_ISSUER: text('The issuer of accepted tokens, exactly as in the tokens.', '^https?://'),
  OIDC_AUDIENCE: text('The audience that these tokens must have.'),
  LOG_LEVEL: Type.Union(
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].map(level => Type.Literal(level)),
    { default: 'info', description: 'The log level.' }
  ),
  ALLOWED_NETWORKS: text(
    'Internal networks and hosts that pages and webhooks can be on, such as 10.0.0.0/8,intranet.example.org; without it only public addresses are called.'
  ),
  PAGE_CHECKS: Type.Boolean({ default: true, description: 'Whether registered pages are fetched and checked.' }),
  SMTP_URL: text(
    'The mail server for notices, such as smtp://user:password@mail.example.org:587; without it no mails are sent.',
    '^smtps?://[^\\s/]+'
  ),
  MAIL_FROM: text(
    'The sender of mails, such as Communities <communities@example.org>.',
    '^[^\\r\\n]*[^\\s@<]+@[^\\s@>]+>?$'
  ),
  TIME_ZONE: Type.String({
    default: 'UTC',
    pattern: '\\S',
    description: 'The time zone for days, by its IANA name, such as Europe/Lisbon.'
  }),
  YEAR_STARTS_IN: whole(
    1,
    12,
    1,
    'The month in which the years and quarters of metrics begin, such as 10 for October.'
  ),
  VOTE_QUORUM: whole(1, 100, 50, 'The percentage of those who may vote on a charter that has to take part.'),
  METRICS_TOKEN: text('The token for /metrics; without it /metrics is not available.', '^\\S{16,}$'),
  OTEL_EXPORTER_OTLP_ENDPOINT: text(
    'The OpenTelemetry collector that receives traces over HTTP, such as http://collector:4318; without it none are recorded.',
    '^https?://[^\\s/]+'
  ),
  OTEL_EXPORTER_OTLP_HEADERS: text('Headers for the collector, such as authorization=Bearer%20token.', '^[^\\s=]+='),
  OTEL_SERVICE_NAME: Type.String({
    default: 'guildhall',
    pattern: '\\S',
    description: 'The name of the service in traces.'
  }),
  OTEL_TRACES_SAMPLER_ARG: Type.Number({
    minimum: 0,
    maximum: 1,
    default: 1,
    description:
      'The share of traces that are recorded, such as 0.01; a caller’s decision to record a trace comes first.'
  }),
  RATE_LIMIT_READS: whole(
    1,
    1_000_000_000,
    6000,
    'Reads per minute of one secret key or person; of a publishable key, from each address.'
  ),
  RATE_LIMIT_WRITES: whole(1, 1_000_000_000, 600, 'Writes and searches per minute of the same.'),
  RATE_LIMIT_ADDRESS: whole(1, 1_000_000_000, 120, 'Requests per minute of one address without a valid key.'),
  BODY_LIMIT: whole(
    1024,
    1_073_741_824,
    1_048_576,
    'Maximum body size in bytes; imports are read as a stream and have no such limit.'
  ),
  SHUTDOWN_NOTICE: whole(0, 600, 1, 'Seconds between reporting "not ready" and closing, for load balancers to react.'),
  REQUEST_TIMEOUT: whole(
    1,
    86_400,
    30,
    'Seconds within which a request must arrive; for an import, its longest pause.'
  ),
  KEEP_CONTRIBUTIONS: months('contributions keep the names of people'),
  KEEP_KUDOS: months('kudos are kept'),
  KEEP_CORRECTION_REQUESTS: months('correction requests are kept after their end'),
  KEEP_ATTENDANCE: months('attendance keeps the names of people'),
  KEEP_RSVPS: months('RSVPs keep the names of people'),
  KEEP_FEEDBACK: months('feedback keeps its authors and comments'),
  KEEP_TOUCHPOINTS: months('touchpoints keep the sponsor and the notes after their end'),
  KEEP_MEASURE_NOTES: months('values of measures keep the person and the note'),
  KEEP_APPLICATIONS: months('applications to communities are kept'),
  KEEP_NOMINATIONS: months('nominations are kept after their end'),
  KEEP_WAY_ANSWERS: months('answers to ways to contribute are kept after their end'),
  KEEP_PAGE_CHECKS: months('checks of pages keep what they saw of the text'),
  KEEP_FAILED_DELIVERIES: months('webhook deliveries that failed are kept'),
  RUN_JOBS: Type.Boolean({
    default: true,
    description: 'Whether this process also runs jobs; false where separate workers do.'
  }),
  TRUST_PROXY: whole(0, 10, 0, 'The number of proxies that add to X-Forwarded-For; `true` is 1.')
})
export type Config = Readonly<Static<typeof Config>>

/** The public address of the service. */
export const publicUrl = ({ PUBLIC_URL, PORT }: Pick<Config, 'PUBLIC_URL' | 'PORT'>) =>
  PUBLIC_URL ?? `http://localhost:${PORT}`

/** The replicas of the configured database, and how far behind one may be. */
export const replicasOf = ({
  DATABASE_REPLICA_URLS,
  DATABASE_REPLICA_LAG
}: Pick<Config, 'DATABASE_REPLICA_URLS' | 'DATABASE_REPLICA_LAG'>) => ({
  urls: DATABASE_REPLICA_URLS?.split(',') ?? [],
  lagMs: DATABASE_REPLICA_LAG * 1000
})

let own = publicUrl({ PORT: 3000 })

/** Sets the address by which records name pages of the service, once at the start. */
export const setOwnUrl = (url: string): void => {
  own = url
}

/** The address by which records name pages of the service. */
export const ownUrl = (): string => own

/** A wrong setting, in a sentence that says which and why. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/**
 * Reads the configuration once.
 * @throws ConfigError that names the variable, what it was, and what it takes.
 */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(
    Object.keys(Config.properties)
      .filter(name => env[name] !== undefined && env[name] !== '')
      .map(name => [name, env[name]])
  )
  const config = Value.Convert(Config, Value.Default(Config, given))
  const wrong = Value.Errors(Config, config).First()
  if (wrong) {
    const name = wrong.path.slice(1) as keyof typeof Config.properties
    const { description, ...rules } = Config.properties[name]
    const shown = /KEY|TOKEN|URL|SECRET|HEADERS|ENDPOINT/.test(name) ? 'what it is set to' : `"${env[name]}"`
    throw new ConfigError(
      `${name} cannot be ${shown}: ${wrong.message}. ${description}${rules.pattern ? ` It must match ${rules.pattern}.` : ''}`
    )
  }
  if (Boolean(env.OIDC_ISSUER) !== Boolean(env.OIDC_AUDIENCE)) {
    throw new ConfigError('OIDC_ISSUER and OIDC_AUDIENCE belong together: set both, or neither to accept no tokens.')
  }
  if (Boolean(env.SMTP_URL) !== Boolean(env.MAIL_FROM)) {
    throw new ConfigError('SMTP_URL and MAIL_FROM belong together: set both, or neither to send no e-mails.')
  }
  if (env.DATABASE_REPLICA_URLS && !env.DATABASE_URL) {
    throw new ConfigError('DATABASE_REPLICA_URLS requires DATABASE_URL, the address of the primary.')
  }
  if (env.SMTP_URL && env.DATABASE_URL && !env.SECRETS_KEY) {
    throw new ConfigError(
      'SMTP_URL requires SECRETS_KEY: the links in e-mails are signed, and the signing key is stored encrypted. Set it to at least 32 random characters.'
    )
  }
  // PostgreSQL takes names without a place, such as CET, for a fixed distance from UTC; elsewhere they have summer time.
  const { TIME_ZONE: zone } = config as Config
  if (zone !== 'UTC' && !(zone.includes('/') && isTimeZone(zone)))
    throw new ConfigError(
      `TIME_ZONE cannot be "${zone}": there is no such time zone. Name it by a place, such as Europe/Lisbon, or UTC.`
    )
  const networks = parseNetworks(env.ALLOWED_NETWORKS ?? '')
  if (typeof networks === 'string') throw new ConfigError(`ALLOWED_NETWORKS cannot be what it is set to: ${networks}.`)
  return Object.freeze(config as Static<typeof Config>)
}
