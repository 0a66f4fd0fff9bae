import type { Setting } from './contract-kit.ts'
import { ROWS } from './contract-rows.ts'

/** Runs the suite against one build of the client, in whatever runtime it is called from; gives a line for each row. */
export async function contract(setting: Setting): Promise<string[]> {
  const lines: string[] = []
  for (const [name, stage, run] of ROWS) {
    const body = JSON.stringify({ ...stage, extra: setting.extra })
    await fetch(`${setting.url}/control`, { method: 'POST', body })
    lines.push(
      await run(setting).then(
        () => `ok ${name}`,
        error => `not ok ${name}: ${error}`
      )
    )
  }
  return lines
}
