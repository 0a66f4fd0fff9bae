import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The command line does not say what is to be done; `usage` says how it would. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly usage: string

  constructor(message: string, usage: string) {
    super(message)
    this.usage = usage
  }
}

/** The value, or word that it is missing. */
export const need = <T>(value: T | undefined, words: string, usage: string): T => {
  if (value === undefined || value === '') throw new UsageError(words, usage)
  return value
}

/** What every command is told about the service. */
export const SERVICE = { 'base-url': { type: 'string' }, 'api-key': { type: 'string' } } as const

/** Where the service is and by whose right, from options or the environment. */
export const serviceOf = (values: { 'base-url'?: string; 'api-key'?: string }, usage: string) => ({
  baseUrl: need(
    values['base-url'] ?? process.env.BASE_URL,
    'BASE_URL or --base-url is required: the address of the service.',
    usage
  ),
  apiKey: need(values['api-key'] ?? process.env.API_KEY, 'API_KEY or --api-key is required: a secret key.', usage)
})

/** The arguments as the options say; what does not fit is told with the usage. */
export const parse = <const T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  usage: string
) => {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message, usage)
  }
}
