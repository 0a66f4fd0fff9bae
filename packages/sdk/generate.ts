import { readFile, writeFile } from 'node:fs/promises'
import openapiTypes, { astToString } from 'openapi-typescript'
import type { Document } from './generator/document.ts'
import { leanOf } from './generator/lean.ts'
import { operationsOf } from './generator/operations.ts'
import { printModels, printNouns, printTable, printTypes } from './generator/print.ts'
import { wholeOf } from './generator/whole.ts'

/**
 * The generated files of the client, by name, from the text of an OpenAPI document.
 * The same document always gives the same bytes.
 */
export async function generate(text: string): Promise<Record<string, string>> {
  const document = wholeOf(JSON.parse(text) as Document)
  const operations = operationsOf(document)
  // A member with a default may be left out of what is sent, so a default does not make it required.
  const types = await openapiTypes(JSON.stringify(leanOf(document)), { alphabetize: true, defaultNonNullable: false })
  return {
    'openapi.ts': printTypes(astToString(types)),
    'operations.ts': printTable(operations),
    'nouns.ts': printNouns(operations, document),
    'models.ts': printModels(document)
  }
}

if (import.meta.main) {
  const source = process.argv[2] ?? new URL('../api/openapi.json', import.meta.url)
  const files = await generate(await readFile(source, 'utf8'))
  for (const [name, text] of Object.entries(files)) {
    await writeFile(new URL(`src/generated/${name}`, import.meta.url), text)
  }
}
