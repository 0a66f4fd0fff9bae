import { importCommand } from './import.ts'
import { metricsCommand } from './metrics.ts'
import { pagesCommand } from './pages.ts'

/** One thing that the command line can do. */
export interface Command {
  /** In a few words, for the list of commands. */
  summary: string
  /** All that can be said to it. */
  usage: string
  /** Does it, and answers the exit code. */
  run(args: string[]): Promise<number>
}

/** Every command by its name. */
export const commands: Record<string, Command> = {
  import: importCommand,
  metrics: metricsCommand,
  pages: pagesCommand
}
