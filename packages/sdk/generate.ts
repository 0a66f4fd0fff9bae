import { readFile, writeFile } from 'node:fs/promises'
import type { Document } from './generator/document.ts'
import { printModels } from './generator/models.ts'
import { operationsOf } from './generator/operations.ts'
import { printNouns, printTable } from './generator/print.ts'
import { queriesOf } from './generator/queries.ts'
import { wholeOf } from './generator/whole.ts'

/**
 * The generated files of the client, by name, from the text of an OpenAPI document.
 * The same document always gives the same bytes.
 */
export async function generate(text: string): Promise<Record<string, string>> {
  const document = wholeOf(JSON.parse(text) as Document)
  const operations = operationsOf(document)
  const queries = queriesOf(operations)
  return {
    'operations.ts': printTable(operations),
    'nouns.ts': printNouns(operations, queries, document),
    'models.ts': await printModels(document, queries)
  }
}

if (import.meta.main) {
  const source = process.argv[2] ?? new URL('../api/openapi.json', import.meta.url)
  const files = await generate(await readFile(source, 'utf8'))
  for (const [name, text] of Object.entries(files)) {
    await writeFile(new URL(`src/generated/${name}`, import.meta.url), text)
  }
}
