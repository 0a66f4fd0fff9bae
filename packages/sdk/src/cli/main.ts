#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { commands } from './commands.ts'
import { UsageError } from './usage.ts'

const FAILED = 2

const version = () => {
  const manifest = createRequire(import.meta.url).resolve('@guildhall/sdk/package.json')
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

const help = () => `Usage: guildhall COMMAND

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

  guildhall COMMAND --help says more of one, guildhall --version which one this is.
`

/** Does what the arguments ask for and answers the exit code. */
const main = async ([name, ...args]: string[]): Promise<number> => {
  if (name === '--version') return say(version())
  if (name === undefined || name === '--help') return say(help(), name ? 0 : FAILED)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`There is no command "${name}".`, help())
  return args.includes('--help') ? say(command.usage) : command.run(args)
}

const say = (text: string, code = 0) => {
  console.log(text.trimEnd())
  return code
}

// Whoever reads our words may have heard enough.
process.stdout.on('error', () => process.exit())

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    const words =
      error instanceof UsageError
        ? [error.message, '', error.usage.trimEnd()]
        : [String((error as Error)?.message ?? error)]
    console.error(words.join('\n'))
    process.exitCode = FAILED
  }
)
