import { SAMPLE_KEYS } from '../../sample/keys.ts'
import type { Config } from '../platform/config/config.ts'

const NAMES = 18

const line = (name: string, value: string, note = '') => `  ${name.padEnd(NAMES)}${value}${note && `  ${note}`}`

const adminKey = ({ ADMIN_KEY }: Config, made: string | undefined) => {
  if (made) return [line('Admin key', made), line('', 'It has all permissions and is shown only once: save it now.')]
  if (ADMIN_KEY) return [line('Admin key', 'the one that ADMIN_KEY sets')]
  return [
    line('Admin key', 'shown when Guildhall first started here. If you have lost it:'),
    line('', 'start once with ADMIN_KEY set to a new key: guild_sk_ and 32 random letters or digits.')
  ]
}

/** What a start says: what to open at `url`, and with which keys. `made` is an admin key that was made just now. */
export const welcome = (config: Config, url: string, made: string | undefined): string => {
  const own = config.DATABASE_URL === undefined
  return [
    '',
    'Guildhall is ready.',
    '',
    line('Front page', `${url}/`),
    line('Reference', `${url}/docs`),
    line('GraphiQL', `${url}/graphiql`),
    '',
    ...(own ? [line('Publishable key', SAMPLE_KEYS.intranet), line('', 'It reads what is public in the sample.')] : []),
    ...adminKey(config, made),
    '',
    `Ctrl-C stops it.${own ? ` The data stays in ${config.DATA_DIR}.` : ''}`,
    ''
  ].join('\n')
}
