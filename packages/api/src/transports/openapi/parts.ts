import { named } from '@guildhall/schema'
import { type TObject, type TSchema, Type } from '@sinclair/typebox'
import type { Operation } from '../../core/operation/operation.ts'
import { fieldedOf, fieldNames, queryOf } from '../../core/operation/query.ts'

const partOf = (schema: TSchema): TSchema => ({
  ...schema,
  $id: `${schema.$id}Part`,
  required: (schema.required as string[]).filter(name => name === 'id'),
  description: `The members of ${schema.$id} that \`fields\` names; its id is always among them, where it has one.`
})

const pageOfParts = (page: TSchema, part: TSchema): TSchema => ({
  ...page,
  $id: `${part.$id}Page`,
  properties: { ...page.properties, items: { ...page.properties.items, items: Type.Unsafe({ $ref: part.$id }) } },
  description: `A page of ${part.$id}s.`
})

/** What an operation answers when it is asked for all members of what it reads. */
export const wholeOf = ({ answer }: Operation): TSchema | undefined => {
  if (answer.kind === 'none' || answer.kind === 'document') return undefined
  if (answer.kind === 'plain') return answer.schema
  if (answer.kind === 'item') return answer.model.schema
  return named.get(`${answer.kind === 'page' ? answer.model.name : answer.item.$id}Page`)
}

/** What an operation answers when `fields` names members, and the schema of one such thing; nothing where there is no `fields`. */
export const partsOf = (operation: Operation): { answer: TSchema; part: TSchema } | undefined => {
  const whole = fieldedOf(operation)
  if (!whole || !queryOf(operation).properties.fields) return undefined
  const part = partOf(whole)
  return { part, answer: operation.answer.kind === 'page' ? pageOfParts(wholeOf(operation)!, part) : part }
}

/** The parameters of an operation; `fields` names the members that there are. */
export const parametersFor = (operation: Operation): TObject => {
  const query = queryOf(operation)
  const whole = fieldedOf(operation)
  if (!whole || !query.properties.fields) return query
  const names = fieldNames(whole)
  const name = `(${names.join('|')})`
  const { description } = query.properties.fields
  const fields = {
    ...query.properties.fields,
    pattern: `^${name}(,${name})*$`,
    description: names.includes('id') ? `${description} \`id\` is always included.` : description,
    examples: [names.slice(0, 3).join()]
  }
  return { ...query, properties: { ...query.properties, fields } }
}

/**
 * What an operation answers. Where `fields` may leave out members, generated clients read the whole first, and what is no whole
 * as a part.
 */
export const answerOf = (operation: Operation): TSchema | undefined => {
  const whole = wholeOf(operation)
  const parts = partsOf(operation)
  if (!whole || !parts) return whole
  const branches = [whole, parts.answer].map(({ $id }) => ({ $ref: $id }))
  return Type.Unsafe({ anyOf: branches, description: whole.description })
}
