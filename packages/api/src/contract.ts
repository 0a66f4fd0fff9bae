import { writeFile } from 'node:fs/promises'
import manifest from '../package.json' with { type: 'json' }
import { drawnPages } from './lifecycles.ts'
import { rulesDocument } from './modules/governance/evaluation/rules-document.ts'
import { operations } from './operations.ts'
import { printSchema } from './transports/graphql/schema.ts'
import { openApiOf } from './transports/openapi/document.ts'

/** The files of the contract by name, as they are committed: written from the operations and the rules alone. */
export const contract = (): Record<string, string> => ({
  'openapi.json': `${JSON.stringify(openApiOf(operations, { publicUrl: '/', version: manifest.version }), null, 2)}\n`,
  'schema.graphql': printSchema(operations),
  '../../docs/governance/rules.md': rulesDocument()
})

if (import.meta.main) {
  for (const [name, text] of Object.entries(contract())) {
    await writeFile(new URL(`../${name}`, import.meta.url), text)
  }
  for (const { url, should } of await drawnPages()) await writeFile(url, should)
}
