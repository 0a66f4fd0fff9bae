import openapiTypes, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Schema } from './document.ts'

// A comment begins with its description anyway, and an enum shows that it is one.
const UNSAID = [/(?<=\* )@description /g, /\n *\* (@enum \{string\}|Format: (text|uuid|int32|int64|uri|email))$/gm]
// One line says what takes two.
const FORMAT = /\* Format: (\S+)\n *\* (.*)$/gm

/** Schemas without their examples; a member may bear that name too, but holds no list. */
const withoutExamples = (schemas: unknown) =>
  JSON.parse(JSON.stringify(schemas, (key, value) => (key === 'examples' && Array.isArray(value) ? undefined : value)))

/** The TypeScript types of schemas, by their names, in the order of these. */
export async function typesOf(schemas: Record<string, Schema>): Promise<Map<string, string>> {
  const document = { openapi: '3.1.0', info: { title: '', version: '' }, paths: {}, components: { schemas } }
  // A member with a default may be left out of what is sent, so a default does not make it required.
  const nodes = await openapiTypes(JSON.stringify(withoutExamples(document)), {
    alphabetize: true,
    defaultNonNullable: false
  })
  const components = nodes.find(node => ts.isInterfaceDeclaration(node) && node.name.text === 'components')
  const [all] = (components as ts.InterfaceDeclaration).members as unknown as [ts.PropertySignature]
  const { members } = all.type as ts.TypeLiteralNode
  return new Map(
    members.map(member => {
      const { name, type } = member as ts.PropertySignature & { type: ts.TypeNode }
      return [(name as ts.Identifier).text, textOf(type)]
    })
  )
}

const textOf = (type: ts.TypeNode): string => {
  const text = astToString(type)
    .trim()
    .replace(/components\["schemas"\]\["(\w+)"\]/g, '$1')
  const said = UNSAID.reduce((text, unsaid) => text.replace(unsaid, ''), text)
  return said.replace(FORMAT, '* $2 Format: $1.').replace(/\/\*\*\n *\* (.*)\n *\*\//g, '/** $1 */')
}
